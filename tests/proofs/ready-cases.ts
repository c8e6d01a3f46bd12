import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { disagreements } from './agreement.ts';
import type { Counterexample } from './counterexample.ts';
import { changed as changedMark, tickName } from './encode-questionnaire.ts';
import { evaluator } from './formula.ts';
import type { Property, Subject } from './property.ts';
import type { Model } from './prover.ts';

/** Where runs that broke a property are kept; a test of the cases decides each of them again. */
const readyCasesFolder = 'tests/cases/found';

const answers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const readyCaseSchema = z.strictObject({
  property: z.string(),
  about: z.string(),
  changed: z.exactOptional(z.string()),
  practice: z.strictObject({ carriesPlateletLine: z.boolean() }),
  answers,
  other: z.exactOptional(answers),
  smallest: z.boolean(),
  /** What `assess` said when the case was written, for whoever reads it. */
  assess: z.array(z.unknown()),
});
export type ReadyCase = z.infer<typeof readyCaseSchema>;

/**
 * Writes a run that breaks a property as a case. It fails until the catalogues are mended,
 * and stays as a case that must never come back.
 * @returns path of the file
 */
export function writeReadyCase(found: Counterexample, folder = readyCasesFolder): string {
  const name = `${found.property} ${found.about}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const path = join(folder, `${name.slice(0, longestName)}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, formatted(readyCaseSchema.parse(found)));
  return path;
}

const longestName = 100;

/** As the formatter wants it, so that a case that is kept passes `npm run format`. */
function formatted(found: ReadyCase): string {
  const biome = fileURLToPath(
    new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', '--stdin-file-path=case.json'],
    { input: JSON.stringify(found, undefined, 2), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Every case that is kept, by its file. */
export function readReadyCases(folder = readyCasesFolder): { file: string; found: ReadyCase }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      file: name,
      found: readyCaseSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    }));
}

/**
 * What a case says of catalogues now. `broken`: the run still breaks its property.
 * `outdated`: its answers are no longer a complete run, or no property says what it is about.
 * `encoding`: the encoding and `assess` differ on the run, so that neither may be believed.
 */
export function judgeReadyCase(
  found: ReadyCase,
  properties: readonly Property[],
  subject: Subject,
): 'holds' | 'broken' | 'outdated' | 'encoding' {
  const violation = properties
    .find(({ id }) => id === found.property)
    ?.violations(subject)
    .find(({ about, changed }) => about === found.about && changed === found.changed);
  const model = modelOf(found);
  const valueOf = evaluator(model);
  if (!violation || !valueOf(subject.run.complete)) return 'outdated';
  if (disagreements(subject, found.answers, found.practice, valueOf).length > 0) return 'encoding';
  return valueOf(violation.formula) ? 'broken' : 'holds';
}

function modelOf({ answers: first, other = {}, practice, changed }: ReadyCase): Model {
  const ticks = (given: ReadyCase['answers'], mark: (question: string) => string) =>
    Object.entries(given).flatMap(([question, answer]) =>
      [answer].flat().map((option) => tickName(question, option, mark(question))),
    );
  const ticked = new Set([
    ...ticks(first, () => ''),
    ...ticks(other, (question) => (question === changed ? changedMark : '')),
  ]);
  if (practice.carriesPlateletLine) ticked.add('practice carries-platelet-line');
  return (name) => ticked.has(name);
}
