import { describe, expect, it } from 'vitest';
import { pathOf, placeOf } from '../../../src/patient/navigation/paths.ts';

describe('the address of a page', () => {
  it.each([
    ['/', 'en', 'questions'],
    ['/es/', 'es', 'questions'],
    ['/help', 'en', 'help'],
    ['/es/help', 'es', 'help'],
    ['/about', 'en', 'about'],
    ['/es/privacy', 'es', 'privacy'],
  ] as const)('%s is one page in one language', (path, language, page) => {
    expect(placeOf(path)).toEqual({ language, page });
    expect(pathOf({ language, page })).toBe(path);
  });

  it('says of the questions alone that many people use the screen', () => {
    expect(pathOf({ language: 'en', page: 'questions' }, true)).toBe('/kiosk');
    expect(pathOf({ language: 'es', page: 'questions' }, true)).toBe('/es/kiosk');
    expect(pathOf({ language: 'es', page: 'about' }, true)).toBe('/es/about');
  });

  it('leads nowhere where there is no page', () => {
    expect(placeOf('/essential')).toEqual({ language: 'en', page: 'not-found' });
    expect(placeOf('/es/404')).toEqual({ language: 'es', page: 'not-found' });
  });
});
