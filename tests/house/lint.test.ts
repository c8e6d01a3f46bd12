import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const clock = 'no-restricted-syntax';
const global = 'no-restricted-globals';

/** File, its content, and the rule that must refuse it. */
const refused = [
  ['src/rules/now.ts', 'export const now = Date.now();', clock],
  ['src/logic/date.ts', 'export const now = new Date();', clock],
  ['src/interop/text.ts', 'export const now = Date();', clock],
  ['src/questions/chance.ts', 'export const chance = Math.random();', clock],
  ['src/consultation/timer.ts', 'setTimeout(() => undefined, 1);', global],
  ['src/text/log.ts', "console.log('a');", global],
  ['src/patient/keep.ts', "localStorage.setItem('a', 'b');", global],
  [
    'src/patient/one.ts',
    "export const isGoals = (question: { id: string }): boolean => question.id === 'goals';",
    'no-restricted-syntax',
  ],
  [
    'src/ui/other.ts',
    "export const isOther = (question: { id: string }): boolean => 'goals' !== question.id;",
    'no-restricted-syntax',
  ],
  [
    'src/patient/switch.ts',
    "export function f(q: { id: string }): number { switch (q.id) { case 'a': return 1; default: return 2; } }",
    'no-restricted-syntax',
  ],
  [
    'src/patient/hover.tsx',
    'export const Hover = () => <p onMouseEnter={() => undefined} />;',
    'no-restricted-syntax',
  ],
  [
    'src/server/any.ts',
    'export const read = (value: any): string => String(value);',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'src/server/as.ts',
    'export const read = (value: unknown): string => value as string;',
    '@typescript-eslint/consistent-type-assertions',
  ],
  [
    'src/server/bang.ts',
    'export const first = (list: string[]): string => list[0]!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'src/server/ignore.ts',
    "// @ts-ignore\nexport const count: number = 'a';",
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'src/server/disabled.ts',
    '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const x: any = 1;',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'src/server/promise.ts',
    'const save = async (): Promise<void> => undefined;\nsave();',
    '@typescript-eslint/no-floating-promises',
  ],
] as const;

const allowed = [
  ['src/rules/day.ts', 'export const day = (on: string): Date => new Date(`${on}T00:00:00Z`);'],
  ['src/server/clock.ts', 'export const now = (): Date => new Date();'],
  ['src/rules/list.ts', "export const list = ['a', 'b'] as const;"],
  ['src/patient/same.ts', 'export const same = (a: { id: string }, id: string) => a.id === id;'],
  ['src/patient/press.tsx', 'export const Press = () => <p onClick={() => undefined} />;'],
  ['src/rules/find.ts', "export const f = (rule: { id: string }): boolean => rule.id === 'C1';"],
] as const;

describe('the lint rules of the house', () => {
  const project = resolve(import.meta.dirname, '../..');
  const copy = mkdtempSync(join(tmpdir(), 'lint-'));
  const found = new Map<string, (string | null)[]>();

  beforeAll(async () => {
    for (const [file, content] of [...refused, ...allowed]) {
      const path = join(copy, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${content}\n`);
    }
    writeFileSync(
      join(copy, 'tsconfig.json'),
      JSON.stringify({ extends: join(project, 'tsconfig.json'), include: ['src'] }),
    );
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    const eslint = new ESLint({ cwd: copy, overrideConfigFile: join(project, 'eslint.config.js') });
    for (const { filePath, messages } of await eslint.lintFiles(['src'])) {
      found.set(
        filePath.slice(copy.length + 1),
        messages.map((message) => message.ruleId),
      );
    }
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(refused)('refuses %s: %s', (file, _, rule) => {
    expect(found.get(file)).toContain(rule);
  });

  it.each(allowed)('accepts %s: %s', (file) => {
    expect(found.get(file)).toEqual([]);
  });
});
