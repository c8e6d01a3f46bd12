import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

/** Importing file, what it imports, and the rule that must refuse it. */
const refused = [
  ['src/logic/bad-evidence.ts', '../evidence/index.ts', 'logic-imports-only-lower-layers'],
  ['src/evidence/bad-logic.ts', '../logic/index.ts', 'evidence-imports-only-lower-layers'],
  ['src/logic/bad.ts', '../questions/index.ts', 'logic-imports-only-lower-layers'],
  ['src/questions/bad.ts', '../rules/index.ts', 'questions-imports-only-lower-layers'],
  ['src/rules/bad.ts', '../consultation/index.ts', 'rules-imports-only-lower-layers'],
  ['src/consultation/bad.ts', '../text/index.ts', 'consultation-imports-only-lower-layers'],
  ['src/text/bad.ts', '../interop/index.ts', 'text-imports-only-lower-layers'],
  ['src/interop/bad.ts', '../server/index.ts', 'interop-imports-only-lower-layers'],
  ['src/server/bad-patient.ts', '../patient/index.ts', 'server-imports-only-lower-layers'],
  ['src/ui/bad.ts', '../questions/index.ts', 'ui-imports-only-lower-layers'],
  ['src/patient/bad-desk.ts', '../front-desk/index.ts', 'patient-imports-only-lower-layers'],
  ['src/front-desk/bad-page.ts', '../patient/index.ts', 'front-desk-imports-only-lower-layers'],
  ['src/patient/bad-server.ts', '../server/index.ts', 'patient-imports-only-lower-layers'],
  ['src/front-desk/bad-server.ts', '../server/index.ts', 'front-desk-imports-only-lower-layers'],
  ['src/rules/bad-door.ts', '../questions/inside.ts', 'questions-has-one-door'],
  ['src/rules/bad-zod.ts', 'zod', 'domain-knows-only-zod-mini'],
  ['src/rules/bad-react.ts', 'react', 'domain-knows-only-zod-mini'],
  ['src/questions/bad-store.ts', 'zustand', 'domain-knows-only-zod-mini'],
  ['src/consultation/bad-server.ts', 'fastify', 'domain-knows-only-zod-mini'],
  ['src/interop/bad-table.ts', 'kysely', 'domain-knows-only-zod-mini'],
  ['src/text/bad-file.ts', 'node:fs', 'domain-knows-only-zod-mini'],
  ['src/rules/catalogue/bad.ts', '../inside.ts', 'catalogues-are-data'],
  ['src/patient/bad-words.ts', '../text/en/staff.ts', 'patient-reaches-nothing-of-the-staff'],
  ['src/patient/bad-contract.ts', './bad-words.ts', 'patient-reaches-nothing-of-the-staff'],
  ['src/logic/cycle-back.ts', './cycle.ts', 'no-cycles'],
  ['src/server/bad-package.ts', 'fast-check', 'runs-without-dev-packages'],
  ['src/server/bad-test.ts', '../../tests/support.ts', 'source-knows-no-tests'],
  ['src/server/bad-path.ts', './nowhere.ts', 'resolves'],
] as const;

const allowed = [
  ['src/questions/good.ts', '../logic/index.ts'],
  ['src/rules/good.ts', '../evidence/index.ts'],
  ['src/rules/good-questions.ts', '../questions/catalogue.ts'],
  ['src/rules/catalogue/good.ts', '../../logic/index.ts'],
  ['src/consultation/good.ts', 'zod/mini'],
  ['src/server/good.ts', '../interop/index.ts'],
  ['src/server/good-node.ts', 'node:fs'],
  ['src/server/good-contract.ts', '../consultation/staff-api.ts'],
  ['src/patient/good.ts', '../rules/index.ts'],
  ['src/patient/good-words.ts', '../text/en/result.ts'],
  ['src/patient/good-button.ts', '../ui/button.ts'],
  ['src/front-desk/good-words.ts', '../text/en/staff.ts'],
] as const;

const imported = [
  ...['evidence', 'logic', 'questions', 'rules', 'consultation', 'text', 'interop'],
  ...['server', 'patient', 'front-desk'],
].map((folder) => `src/${folder}/index.ts`);
const others = [
  'src/questions/inside.ts',
  'src/questions/catalogue.ts',
  'src/rules/inside.ts',
  'src/consultation/staff-api.ts',
  'src/text/en/staff.ts',
  'src/text/en/result.ts',
  'src/ui/button.ts',
  'tests/support.ts',
];

const outcome = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

describe('the boundaries of the folders', () => {
  const project = resolve(import.meta.dirname, '../..');
  const copy = mkdtempSync(join(tmpdir(), 'boundaries-'));
  let violations: z.infer<typeof outcome>['summary']['violations'] = [];

  function write(file: string, content: string): void {
    const path = join(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  beforeAll(async () => {
    for (const file of [...imported, ...others]) write(file, 'export const value = 1;\n');
    for (const [file, target] of [...refused, ...allowed]) write(file, `import '${target}';\n`);
    write('src/logic/cycle.ts', "import './cycle-back.ts';\n");
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      symlinkSync(join(project, file), join(copy, file));
    }
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    const cruise = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const words = ['src', '--config', '.dependency-cruiser.mjs', '--preserve-symlinks'];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cruise, ...words, '--output-type', 'json'],
      { cwd: copy, maxBuffer: 50_000_000 },
    );
    violations = outcome.parse(JSON.parse(stdout)).summary.violations;
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(refused)('%s must not import %s (%s)', (file, _, rule) => {
    const broken = violations.filter((violation) => violation.from === file);
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(allowed)('%s may import %s', (file) => {
    expect(violations.filter((violation) => violation.from === file)).toEqual([]);
  });
});
