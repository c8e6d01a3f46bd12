import { describe, expect, it } from 'vitest';
import { answeredOnDay, calendarDay } from '../../../src/patient/draft/answered-on.ts';
import { questionnaire, walkQuestions } from '../../../src/questions/index.ts';
import { aRun, healedElsewhere } from '../../support/builders/run.ts';

const givenOn = {
  'when-surgery': '2026-11-20',
  'treated-skin': '2026-11-22',
  'scar-age': '2026-11-25',
};
const today = '2026-11-26';
const onDayOf = (answers: ReturnType<typeof aRun>) =>
  answeredOnDay(walkQuestions(questionnaire, answers), givenOn, today);

describe('the day from which the decision counts', () => {
  it('is the latest on which an answer about time was given', () => {
    const treated = aRun({
      'recent-procedures': ['surgery'],
      'when-surgery': '43-to-60-days',
      'surgeon-clearance': 'yes',
      ...healedElsewhere,
    });
    expect(onDayOf(treated)).toBe('2026-11-22');
  });

  it('is today for a run without such an answer', () => {
    expect(onDayOf(aRun())).toBe(today);
  });

  it('leaves out an answer that does not apply any more', () => {
    expect(onDayOf(aRun({ 'scar-age': 'over-1-year' }))).toBe(today);
  });
});

describe('a calendar day', () => {
  const lateInTheEvening = new Date('2026-11-25T03:30:00Z');

  it("is the one of the practice's time zone", () => {
    expect(calendarDay(lateInTheEvening, 'America/New_York')).toBe('2026-11-24');
    expect(calendarDay(lateInTheEvening, 'Europe/Madrid')).toBe('2026-11-25');
  });

  it("is the device's where the practice has not set one", () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(calendarDay(lateInTheEvening, null)).toBe(calendarDay(lateInTheEvening, timeZone));
  });
});
