import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  withoutNamedCase,
  withoutNames,
  withoutReasons,
  withoutStaffMarks,
} from '../../scripts/vite/patient-questions.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string =>
  stripTypeScriptTypes(readFileSync(new URL(file, root), 'utf8'));
const catalogue = globSync('src/questions/catalogue/*.ts', { cwd: root });

describe('what the patient’s page leaves out of the questions', () => {
  it('is the marks of staff, and all of an order but its mildest answer', () => {
    const code = `const age = one({ id: 'age', options: ['a', 'b'], staffOnly: true,
      order: { kind: 'tiers', tiers: [['a', 'c'], ['b']] }, inBrief: { part: 'wish' }, exclusive: [] });
      const sun = many({ order: { kind: 'boxes', mildest: 'none', notSure: 'not-sure' } });
      const when = one({ order: { kind: 'tiers', tiers: bands.toReversed(), exceptWhile: skin } });`;
    expect(withoutStaffMarks(code)).toBe(`const age = one({ id: 'age', options: ['a', 'b'], ...{},
      order: { tiers: [['a']] }, ...{}, exclusive: [] });
      const sun = many({ order: { tiers: [['none']] } });
      const when = one({ order: { tiers: bands.toReversed() } });`);
  });

  it('is no order that is written elsewhere', () => {
    const code = "const sun = many({ order: mild, options: ['a'] });";
    expect(withoutStaffMarks(code)).toBe(code);
  });

  it('is found in the catalogue: no mark is left there', () => {
    const before = catalogue.map(read).join('\n');
    const after = catalogue.map((file) => withoutStaffMarks(read(file))).join('\n');
    const marks = [
      /\binBrief: \{/u,
      /\bstaffOnly: true/u,
      /\bnotSure: '/u,
      /\btiers: \[\[[^\]]*\], \[/u,
    ];
    for (const mark of marks) {
      expect(before).toMatch(mark);
      expect(after).not.toMatch(mark);
    }
  });

  it('is no order: the page asks the same questions again once the questions change', () => {
    // src/patient/draft/resume.ts: what has an order is a safety question.
    const count = (of: string): number => of.match(/\border: \{/gu)?.length ?? 0;
    for (const file of catalogue) {
      expect(count(withoutStaffMarks(read(file))), file).toBe(count(read(file)));
    }
    expect(count(catalogue.map(read).join('\n'))).toBeGreaterThan(15);
  });

  it('is read by none of its pages', () => {
    const pages = globSync('src/patient/**/*.{ts,tsx}', { cwd: root });
    expect(pages.length).toBeGreaterThan(50);
    const readers = pages.filter((file) =>
      /\.because\b|\b(inBrief|staffOnly|notSure|tiers)\b/u.test(
        readFileSync(new URL(file, root), 'utf8'),
      ),
    );
    expect(readers).toEqual([]);
  });

  it('is the name of a condition, however it is written', () => {
    const written = [
      'named("open", all(adult, hasAny(signs, "none")))',
      'named(\'open\', all(adult, hasAny(signs, "none")))',
      'named(`open-${id}`, all(adult, hasAny(signs, "none")))',
    ];
    for (const code of written) {
      expect(withoutNames(code)).toBe('(all(adult, hasAny(signs, "none")))');
    }
    expect(withoutNames('renamed("open")')).toBe('renamed("open")');
    expect(() => withoutNames('named(name, is)')).toThrow(/named/u);
  });

  it('is why a question is not asked, which only staff read', () => {
    const walk = read('src/questions/walk.ts');
    expect(walk.match(/\bskip\(question, /gu)).toHaveLength(2);
    const without = withoutReasons(walk);
    expect(without.match(/\bskip\(question\);/gu)).toHaveLength(2);
    expect(without).not.toMatch(/\bskip\(question, /u);
    expect(() => withoutReasons(walk.replaceAll('skip(question, ', 'leave(question, '))).toThrow(
      /unknown way/u,
    );
    // The page decides with these too.
    const deciding = globSync('src/{rules,consultation}/**/*.ts', { cwd: root });
    expect(deciding.length).toBeGreaterThan(10);
    const readers = deciding.filter((file) =>
      /\.because\b|\bbecause\s*[,}]/u.test(readFileSync(new URL(file, root), 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  it('is what the logic does with a name, which no other file gives', () => {
    for (const [file, cases] of [
      ['src/logic/evaluate.ts', 2],
      ['src/logic/questions-in.ts', 1],
    ] as const) {
      const code = readFileSync(new URL(file, root), 'utf8');
      expect(code.match(/'named'/gu)).toHaveLength(cases);
      const without = withoutNamedCase(code);
      expect(without).not.toContain('named');
      expect(without).toContain("case 'fact':\n");
      expect(code.match(/\breturn /gu)).toHaveLength(
        (without.match(/\breturn /gu)?.length ?? 0) + cases,
      );
    }
    const naming = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) =>
      /\bnamed\(/u.test(readFileSync(new URL(file, root), 'utf8')),
    );
    const asked = /^src\/(logic\/build|(questions|rules)\/(catalogue\/.*|endings))\.ts$/u;
    expect(naming.length).toBeGreaterThan(3);
    expect(naming.filter((file) => !asked.test(file))).toEqual([]);
  });
});
