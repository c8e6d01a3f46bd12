import * as z from 'zod/mini';
import { optionIds, optionStatuses, runEnds } from '../../rules/index.ts';

const answersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** One run, answered under both definitions: the same person, as far as the questions allow. */
const witnessSchema = z.strictObject({
  practice: z.strictObject({ carriesPlateletLine: z.boolean() }),
  before: answersSchema,
  after: answersSchema,
});

/** Parts of a result that are neither more nor less cautious. */
const neutralParts = ['questions-asked', 'level-reasons', 'reasons', 'questions-to-ask'] as const;

const direction = z.enum(['more', 'less']);

/** One kind of difference between two definitions. */
const kindSchema = z.union([
  z.strictObject({
    kind: z.literal('level'),
    direction,
    from: z.enum(runEnds),
    to: z.enum(runEnds),
  }),
  z.strictObject({
    kind: z.literal('status'),
    direction,
    option: z.enum(optionIds),
    from: z.enum(optionStatuses),
    to: z.enum(optionStatuses),
  }),
  z.strictObject({
    kind: z.literal('caution'),
    direction,
    option: z.enum(optionIds),
    id: z.string(),
  }),
  z.strictObject({ kind: z.literal('advice'), direction, id: z.string() }),
  z.strictObject({ kind: z.enum(neutralParts), direction: z.literal('neither') }),
]);
export type DifferenceKind = z.infer<typeof kindSchema>;

const differenceSchema = z.strictObject({ difference: kindSchema, witness: witnessSchema });
export type WitnessedDifference = z.infer<typeof differenceSchema>;

/** How a definition stands to the one before it; see `src/rules/compare-outcomes.ts`. */
export const verdicts = ['same', 'more-cautious', 'less-cautious'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a release keeps of the comparison with the release before it, over every run. */
export const releaseVerdictSchema = z
  .strictObject({
    version: z.string(),
    contentHash: z.string(),
    comparedWith: z.strictObject({ version: z.string(), contentHash: z.string() }),
    verdict: z.enum(verdicts),
    /** Each kind of difference that any run shows, with one such run. */
    differences: z.array(differenceSchema),
  })
  .check(
    z.refine(({ verdict, differences }) => verdictOf(differences) === verdict, {
      error: 'the verdict does not follow from the differences',
    }),
  );
export type ReleaseVerdict = z.infer<typeof releaseVerdictSchema>;

/** The verdict on what was found: one run that is less cautious is enough. */
export function verdictOf(differences: readonly WitnessedDifference[]): Verdict {
  const directions = differences.map(({ difference }) => difference.direction);
  if (directions.includes('less')) return 'less-cautious';
  return directions.includes('more') ? 'more-cautious' : 'same';
}
