import * as z from 'zod/mini';
import { assess, resultSchema } from '../rules/index.ts';
import type { Definition, PracticeFacts, Result } from '../rules/index.ts';
import { drawRun, seededNumbers } from './sample-runs.ts';
import type { SampleRun } from './sample-runs.ts';

/** Runs that a release keeps at least. */
const fewestRuns = 300;
/** Runs that are drawn while looking for what no run has shown yet. */
const drawsOfARelease = 20_000;
/** Days on which runs are drawn: an ordinary one, the end of a year and before a leap day. */
const drawnOn = ['2026-01-15', '2026-12-30', '2028-02-27'] as const;
const seed = 20_260_115;

/** One run with its whole result, kept with a release for ever. */
export const frozenRunSchema = z.strictObject({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  on: z.string(),
  practice: z.strictObject({ carriesPlateletLine: z.boolean() }),
  result: resultSchema,
});
export type FrozenRun = z.infer<typeof frozenRunSchema>;

/**
 * Draws the runs that a release freezes: every one that shows something new (a rule that
 * holds, one that does not, a level, a status, a caution, an advice), and enough others.
 * @param draws how many runs are looked at
 */
export function drawFrozenRuns(definition: Definition, draws = drawsOfARelease): FrozenRun[] {
  const draw = seededNumbers(seed);
  const shown = new Set<string>();
  const kept: FrozenRun[] = [];
  for (let drawn = 0; drawn < draws; drawn += 1) {
    const answers = drawRun(definition.questionnaire, draw);
    const practice = { carriesPlateletLine: draw() < 0.5 };
    const on = drawnOn[drawn % drawnOn.length] ?? drawnOn[0];
    const result = resultOf(definition, answers, on, practice);
    const features = [...featuresOf(definition, result), ...answersOf(answers)];
    const fresh = features.filter((feature) => !shown.has(feature));
    if (fresh.length === 0 && kept.length >= fewestRuns) continue;
    for (const feature of fresh) shown.add(feature);
    kept.push({ answers: copyAnswers(answers), on, practice, result });
  }
  return kept;
}

function resultOf(
  definition: Definition,
  answers: SampleRun,
  on: string,
  practice: PracticeFacts,
): Result {
  const assessment = assess(definition, answers, on, practice);
  if (assessment.kind !== 'decided') throw new Error(`a drawn run is ${assessment.kind}`);
  return assessment.result;
}

function copyAnswers(answers: SampleRun): FrozenRun['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer : [...answer],
    ]),
  );
}

/** Ids of every answer, so that each option stands in a run. */
function answersOf(answers: SampleRun): string[] {
  return Object.entries(answers).flatMap(([question, answer]) =>
    [answer].flat().map((option) => `answer ${question}.${option}`),
  );
}

function featuresOf(definition: Definition, result: Result): string[] {
  const reasons = result.options
    ? [...result.options['medical-grade'].reasons, ...result.options.topical.reasons]
    : [];
  const held = new Set([...reasons, ...result.levelReasons].map(({ id }) => id));
  const { rules, levelRules } = definition.decision;
  return [
    `level ${result.level}`,
    ...Object.entries(result.options ?? {}).map(([option, { status }]) => `${option} ${status}`),
    ...[...rules, ...levelRules].map(({ id }) => `${held.has(id) ? 'holds' : 'fails'} ${id}`),
    ...result.cautions.map(({ id }) => `caution ${id}`),
    ...result.advice.map(({ id }) => `advice ${id}`),
    ...result.questionsToAsk.map(({ id }, place) => `question ${id} at ${place}`),
    ...Object.entries(result.timeReasonEnds ?? {}).flatMap(([option, day]) =>
      day ? [`day for ${option}`] : [],
    ),
  ];
}
