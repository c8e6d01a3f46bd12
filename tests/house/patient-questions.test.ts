import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutNames, withoutStaffMarks } from '../../scripts/vite/patient-questions.ts';
import { questions } from '../../src/questions/index.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string =>
  stripTypeScriptTypes(readFileSync(new URL(file, root), 'utf8'));
const catalogue = globSync('src/questions/catalogue/*.ts', { cwd: root });

describe('what the patient’s page leaves out of the questions', () => {
  it('is the marks of staff and what an order says, and nothing else', () => {
    const code = `const age = one({ id: 'age', options: ['a', 'b'], staffOnly: true,
      order: { kind: 'tiers', tiers: [['a'], ['b']] }, inBrief: { part: 'wish' }, exclusive: [] });`;
    expect(withoutStaffMarks(code)).toBe(`const age = one({ id: 'age', options: ['a', 'b'], ...{},
      order: {}, ...{}, exclusive: [] });`);
  });

  it('is found in the catalogue: no order, mark or name is left there', () => {
    const before = catalogue.map(read).join('\n');
    const after = catalogue.map((file) => withoutStaffMarks(read(file))).join('\n');
    for (const mark of [/tiers: \[/u, /\binBrief: \{/u, /\bstaffOnly: true/u]) {
      expect(before).toMatch(mark);
      expect(after).not.toMatch(mark);
    }
    // Whether there is one is still said of every question that has one.
    const ordered = questions.filter(({ order }) => order !== undefined).length;
    expect(ordered).toBeGreaterThan(10);
    expect(after.match(/\border: \{\}/gu)?.length).toBe(before.match(/\border: \{/gu)?.length);
  });

  it('is read by none of its pages', () => {
    const pages = globSync('src/patient/**/*.{ts,tsx}', { cwd: root });
    expect(pages.length).toBeGreaterThan(50);
    const readers = pages.filter((file) =>
      /\b(inBrief|staffOnly|tiers|mildest)\b/u.test(readFileSync(new URL(file, root), 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  it('is the name of a condition, whose builder must be there', () => {
    expect(withoutNames(read('src/logic/build.ts'))).toMatch(/named\([^)]*\)\s*\{\s*return is;/u);
    expect(() => withoutNames('export function named() {}')).toThrow(/build\.ts/u);
  });
});
