import * as z from 'zod/mini';
import { assess, compareOutcomes, isCalendarDay } from '../../rules/index.ts';
import type { Compared, Definition, Direction, PracticeFacts } from '../../rules/index.ts';
import { describeDifference } from '../definitions/describe-verdict.ts';
import { isSameOutcome, outcomeOf, outcomeSchema } from '../requests/outcome.ts';
import type { Outcome } from '../requests/outcome.ts';
import type { PreparedAnswer, PreparedDecision } from './prepared-decision.ts';
import { openStoredRun } from './stored-run.ts';
import type { RunAccess, StoredRequest, StoredRun } from './stored-run.ts';

/** What is decided with, and what opens. */
export interface ReplayContext extends RunAccess {
  readonly definition: Definition;
  /** The same definition, prepared. */
  readonly decide: PreparedDecision;
  /** By version of the practice profile. */
  readonly practices: ReadonlyMap<number, PracticeFacts>;
}

/** What became of one request. */
export type Replayed =
  | { readonly kind: 'unreadable' }
  /** These questions apply and have no answer that the definition takes. */
  | { readonly kind: 'incomplete'; readonly questions: readonly string[] }
  | { readonly kind: 'unmoved' }
  | {
      readonly kind: 'moved';
      readonly differences: readonly { readonly direction: Direction; readonly words: string }[];
      /** Ids of rules that hold now and did not, and that held and do not now. */
      readonly came: readonly string[];
      readonly went: readonly string[];
    };

/** The prepared definition and `assess` do not agree: nothing that a replay says would count. */
export class PreparedDiffers extends Error {
  override readonly name = 'PreparedDiffers';
}

/**
 * Decides a stored request again, for the day and with the practice profile that it was
 * decided with, and compares it with what the person saw.
 * @param checked decides it with `assess` as well, and opens the whole result
 * @throws PreparedDiffers when the two do not agree
 */
export function replayRequest(
  row: StoredRequest,
  context: ReplayContext,
  checked: boolean,
): Replayed {
  const practice = context.practices.get(row.practice_version);
  const run = practice && readable(() => openStoredRun(row, context, checked));
  if (!run || !isCalendarDay(run.decidedOn)) return { kind: 'unreadable' };
  const prepared = context.decide(run.answers, practice);
  if (prepared.kind === 'unsure') return compare(run, byAssess(run, practice, context));
  const replayed = compare(run, prepared);
  if (checked) {
    const again = compare(run, byAssess(run, practice, context));
    if (JSON.stringify(again) !== JSON.stringify(replayed)) throw new PreparedDiffers(row.code);
  }
  return replayed;
}

/** Whatever is wrong with it (a byte, a key, a part that is gone), nobody can read it. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type Decided = Exclude<PreparedAnswer, { readonly kind: 'unsure' }>;

function byAssess(
  { answers, decidedOn }: StoredRun,
  practice: PracticeFacts,
  { definition }: ReplayContext,
): Decided {
  const known = withoutOthers(answers, definition);
  const assessment = assess(definition, known, decidedOn, practice);
  switch (assessment.kind) {
    case 'decided':
      return { kind: 'decided', outcome: outcomeOf(assessment.result) };
    case 'incomplete':
      return { kind: 'incomplete', questions: assessment.questions };
    case 'invalid':
      return {
        kind: 'incomplete',
        questions: assessment.problems.map(({ question }) => question),
      };
    case 'unknown-question':
    case 'impossible-date':
      throw new RangeError('both were looked for before');
  }
}

/** The definition may have dropped a question since: its answer then says nothing. */
function withoutOthers(
  answers: StoredRun['answers'],
  { questionnaire }: Definition,
): StoredRun['answers'] {
  const known = new Set(questionnaire.questions.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => known.has(id)));
}

function compare({ outcome: told }: StoredRun, decided: Decided): Replayed {
  if (decided.kind === 'incomplete') return decided;
  const { outcome: after } = decided;
  if (readable(() => isSameOutcome(told, after))) return { kind: 'unmoved' };
  const before = readable(() => z.parse(outcomeSchema, told));
  if (!before) return { kind: 'unreadable' };
  const held = rulesOf(before);
  const holds = rulesOf(after);
  const came = [...holds].filter((id) => !held.has(id));
  const went = [...held].filter((id) => !holds.has(id));
  const differences = compareOutcomes(toCompared(before), toCompared(after)).map((difference) => ({
    direction: difference.direction,
    words: describeDifference(difference),
  }));
  if (differences.length + came.length + went.length === 0) return { kind: 'unmoved' };
  return { kind: 'moved', differences, came, went };
}

function toCompared({ level, options, cautions, advice }: Outcome): Compared {
  return { level, options, cautions, advice: advice.map((id) => ({ id })) };
}

function rulesOf({ levelReasons, options }: Outcome): Set<string> {
  return new Set([
    ...levelReasons,
    ...(options ? [...options['medical-grade'].reasons, ...options.topical.reasons] : []),
  ]);
}
