import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inPlaceOf, withoutUnread } from '../../scripts/vite/patient-decision.ts';
import * as conditionalList from '../../src/logic/conditional-list.ts';
import * as assessChecklist from '../../src/rules/assess-checklist.ts';
import * as assessDates from '../../src/rules/assess-dates.ts';
import * as calendar from '../../src/rules/calendar.ts';
import * as callChecklist from '../../src/rules/catalogue/call-checklist.ts';
import * as datedRules from '../../src/rules/catalogue/dated-rules.ts';
import { sources } from '../../src/evidence/index.ts';
import { decision } from '../../src/rules/index.ts';

const root = new URL('../../', import.meta.url);

describe('what the patient’s page leaves out of the decision', () => {
  it.each([
    ['src/logic/conditional-list.ts', conditionalList],
    ['src/rules/assess-checklist.ts', assessChecklist],
    ['src/rules/assess-dates.ts', assessDates],
    ['src/rules/calendar.ts', calendar],
    ['src/rules/catalogue/call-checklist.ts', callChecklist],
    ['src/rules/catalogue/dated-rules.ts', datedRules],
  ])('has a stand-in with every name of %s', (file, real) => {
    const code = inPlaceOf(new URL(file, root).pathname) ?? '';
    const names = [...code.matchAll(/(?:export const|,) (\w+) =/g)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(Object.keys(real).toSorted());
  });

  it('is no part of the decision that it carries, and all else is', () => {
    const file = new URL('src/rules/working-decision.ts', root);
    const code = readFileSync(file, 'utf8');
    const parts = (text: string): string[] =>
      [...(text.split('decision: Decision = {')[1] ?? '').matchAll(/\w+/gu)].map(([name]) => name);
    const left = parts(withoutUnread(file.pathname, code) ?? '');
    expect(parts(code).filter((part) => !left.includes(part))).toEqual([
      'datedRules',
      'undatedRules',
      'toldToStaff',
      'openOptions',
    ]);
    expect(left).toEqual(Object.keys(decision).slice(0, left.length));
  });

  it.each(['levels', 'questions-to-ask'])(
    'is every source of %s, and nothing else of it',
    (name) => {
      const file = new URL(`src/rules/catalogue/${name}.ts`, root);
      const code = readFileSync(file, 'utf8');
      const wordsIn = (text: string): string[] => text.match(/'[^']+'/gu) ?? [];
      const isSource = (word: string): boolean => Object.hasOwn(sources, word.slice(1, -1));
      expect(wordsIn(code).some(isSource)).toBe(true);
      const left = wordsIn(withoutUnread(file.pathname, code) ?? '');
      expect(left).toEqual(wordsIn(code).filter((word) => !isSource(word)));
    },
  );

  it('is read by none of its pages', () => {
    const pages = globSync('src/patient/**/*.{ts,tsx}', { cwd: root });
    expect(pages.length).toBeGreaterThan(50);
    const readers = pages.filter((file) =>
      /callChecklist|timeReasonEnds|datedRules|newScarDays|toldToStaff|openOptions|isCalendarDay|addDays|daysBetween|\bexplain\(/.test(
        readFileSync(new URL(file, root), 'utf8'),
      ),
    );
    expect(readers).toEqual([]);
  });
});
