import * as z from 'zod/mini';
import { assess, compareOutcomes, isCalendarDay } from '../../rules/index.ts';
import type { Compared, Definition, Direction, PracticeFacts } from '../../rules/index.ts';
import { describeDifference } from '../definitions/describe-verdict.ts';
import { isSameOutcome, outcomeOf, outcomeSchema } from '../requests/outcome.ts';
import type { Outcome } from '../requests/outcome.ts';
import type { PreparedDecision } from './prepared-decision.ts';
import { openRequest } from './stored-run.ts';
import type { OpenedRequest, RunAccess, StoredRequest, StoredRun } from './stored-run.ts';

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
  // Most results are not opened; that one is gone or cut off is seen all the same.
  if (row.has_result !== 1) return { kind: 'unreadable' };
  const practice = context.practices.get(row.practice_version);
  const opened = practice && readable(() => openRequest(row, context));
  if (!opened) return { kind: 'unreadable' };
  const quick = replayText(opened, practice, context);
  if (quick && !checked) return quick;
  const whole = replayRun(opened, practice, context, checked);
  if (quick && whole.kind !== 'unreadable' && JSON.stringify(quick) !== JSON.stringify(whole)) {
    throw new PreparedDiffers(row.code);
  }
  return whole;
}

/** How the part `answers` begins, as it is written. */
const beginning = '{"answers":';
/** What it says next; the days are looked at where they stand. */
const days = /,"answeredOn":"[\d-]{10}","decidedOn":"\d{4}-\d{2}-\d{2}"/y;
const dayLength = '2026-11-02'.length;
const beforeOutcome = ',"outcome":';
/** How it ends. What stands between is compared or read; this brace alone would be neither. */
const ending = '}';

/**
 * Decides and compares the answers where they stand in the text that was opened: what most of
 * a million requests need. Undefined where anything is written otherwise than expected.
 */
function replayText(
  { text, told }: OpenedRequest,
  practice: PracticeFacts,
  { decide }: ReplayContext,
): Replayed | undefined {
  if (!text.startsWith(beginning) || !text.endsWith(ending)) return undefined;
  const decided = decide(text, beginning.length, practice);
  if (decided.kind === 'unsure') return undefined;
  days.lastIndex = decided.end;
  if (!days.test(text)) return undefined;
  const end = days.lastIndex;
  if (!isCalendarDay(text.slice(end - 1 - dayLength, end - 1))) return undefined;
  if (text.startsWith(beforeOutcome, end)) {
    const from = end + beforeOutcome.length;
    if (decided.kind === 'decided') return compareText(text, from, decided.outcome);
    return readOutcome(text, from) && toIncomplete(decided);
  }
  if (text.length !== end + ending.length) return undefined;
  // Version 1: the result alone says what was decided.
  const before = readable(told);
  if (!before) return { kind: 'unreadable' };
  return decided.kind === 'incomplete' ? toIncomplete(decided) : compare(before, decided.outcome);
}

/** Compares the outcome that stands at the end of a text; undefined where it cannot be read. */
function compareText(text: string, from: number, after: Outcome): Replayed | undefined {
  const expected = JSON.stringify(after);
  if (text.length === from + expected.length + ending.length && text.startsWith(expected, from)) {
    return { kind: 'unmoved' };
  }
  const before = readOutcome(text, from);
  return before && compare(before, after);
}

/** The outcome that stands at the end of a text; undefined where it cannot be read. */
function readOutcome(text: string, from: number): Outcome | undefined {
  return readable(() => z.parse(outcomeSchema, JSON.parse(text.slice(from, -ending.length))));
}

/** Decides a request with `assess`, whatever its answers look like. */
function replayRun(
  opened: OpenedRequest,
  practice: PracticeFacts,
  context: ReplayContext,
  checked: boolean,
): Replayed {
  const run = readable(opened.run);
  if (!run || !isCalendarDay(run.decidedOn)) return { kind: 'unreadable' };
  const before = readable(() => toldOf(run, opened, checked));
  if (!before) return { kind: 'unreadable' };
  const decided = byAssess(run, practice, context);
  return decided.kind === 'incomplete' ? decided : compare(before, decided.outcome);
}

/** @throws where it cannot be read, or two places say two things */
function toldOf({ outcome }: StoredRun, { told }: OpenedRequest, checked: boolean): Outcome {
  const noted = outcome ? z.parse(outcomeSchema, outcome) : undefined;
  if (noted && !checked) return noted;
  const shown = told();
  if (noted && !isSameOutcome(noted, shown)) throw new RangeError('two outcomes');
  return shown;
}

function toIncomplete({ questions }: { readonly questions: readonly string[] }): Replayed {
  return { kind: 'incomplete', questions };
}

/** Whatever is wrong with it (a byte, a key, a part that is gone), nobody can read it. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type Decided =
  | { readonly kind: 'decided'; readonly outcome: Outcome }
  | Extract<Replayed, { readonly kind: 'incomplete' }>;

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

function compare(before: Outcome, after: Outcome): Replayed {
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
