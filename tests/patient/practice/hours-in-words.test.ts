import { describe, expect, it } from 'vitest';
import { describePractice, practiceElement } from '../../../src/patient/practice/embed-practice.ts';
import { hoursInWords } from '../../../src/patient/practice/hours-in-words.ts';
import { aPractice } from '../support/a-practice.ts';

const weekday = { from: '09:00', to: '17:00' } as const;
const hours = [
  { day: 'friday', from: '09:00', to: '12:30' },
  { day: 'monday', ...weekday },
  { day: 'tuesday', ...weekday },
  { day: 'wednesday', ...weekday },
  { day: 'saturday', from: '14:00', to: '16:00' },
  { day: 'saturday', from: '09:00', to: '11:00' },
] as const;
/** Intl puts thin spaces between numbers and words. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ').replaceAll('\u2009', ' ');

describe('the hours of a practice', () => {
  it('put days with the same hours together, in the order of the week', () => {
    expect(plain(hoursInWords([...hours], 'America/New_York', 'en'))).toBe(
      'Monday – Wednesday, 9:00 AM – 5:00 PM; Friday, 9:00 AM – 12:30 PM; Saturday, 9:00 – 11:00 AM, 2:00 – 4:00 PM (Eastern Time)',
    );
  });

  it('are written in Spanish too', () => {
    const words = plain(hoursInWords([...hours], 'America/New_York', 'es'));
    expect(words).toMatch(/^lunes – miércoles, 9:00 a\.\s?m\. – 5:00 p\.\s?m\.;/u);
    expect(words).toMatch(/\(hora del este\)$/u);
  });

  it('are empty while nobody has said any', () => {
    expect(hoursInWords([], 'America/New_York', 'en')).toBe('');
  });
});

describe('the practice in the page', () => {
  it('cannot end its block of data, whatever an owner types', () => {
    const name = '</script><script>alert(1)</script><!--';
    const element = practiceElement(describePractice(aPractice({ name }), undefined));
    expect(element.match(/<\/?script/gu)).toEqual(['<script', '</script']);
    expect(element).not.toContain('<!--');
    const json = /^<script[^>]*>(.*)<\/script>$/su.exec(element)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ name });
  });

  it('says nothing of a signature while there is none', () => {
    expect(describePractice(aPractice(), undefined)).not.toHaveProperty('signedOff');
  });

  it('says who confirmed the rules, on which day of the practice, in both languages', () => {
    // Three in the morning in UTC is still the evening before in Atlanta.
    const signOff = { by: 'Dr. Ana Ruiz', at: '2026-11-03T03:00:00.000Z' };
    const inAtlanta = aPractice({ timeZone: 'America/New_York' });
    expect(describePractice(inAtlanta, signOff).signedOff).toEqual({
      en: 'Dr. Ana Ruiz of this practice has read and confirmed these rules. That was on November 2, 2026.',
      es: 'Dr. Ana Ruiz, de este consultorio, leyó y confirmó estas reglas. Fue el 2 de noviembre de 2026.',
    });
    const inUtc = describePractice(aPractice({ timeZone: null }), signOff).signedOff;
    expect(inUtc?.en).toContain('November 3, 2026');
  });
});
