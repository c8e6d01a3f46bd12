import * as z from 'zod/mini';
import { assess, compareOutcomes } from '../../rules/index.ts';
import type { Definition, Direction, PracticeFacts, Result } from '../../rules/index.ts';
import { describeDifference } from '../definitions/describe-verdict.ts';
import { parts } from '../requests/parts.ts';
import { placeOf } from '../requests/sealed-parts.ts';
import type { DataKey, Vault } from '../vault/vault.ts';

/** A request as it lies in the database, with what is needed to decide it again. */
export interface StoredRequest {
  readonly id: string;
  readonly code: string;
  readonly practice_version: number;
  readonly key_version: number;
  readonly key_nonce: string;
  readonly wrapped: string;
  readonly answers_schema: number;
  readonly answers_nonce: string;
  readonly answers_sealed: string;
  readonly result_schema: number;
  readonly result_nonce: string;
  readonly result_sealed: string;
}

/** What is decided with, and what opens. */
export interface ReplayContext {
  readonly definition: Definition;
  readonly vault: Vault;
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

/**
 * The result that was shown. The seal proves that this program wrote it, so its shape is not
 * read once more for each of a million requests.
 */
const shownResult = z.object({
  named: z.custom<Result>(
    (result: unknown) => typeof result === 'object' && result !== null && 'level' in result,
  ),
});

/**
 * Decides a stored request again, for the day and with the practice profile that it was
 * decided with, and compares it with what the person saw.
 */
export function replayRequest(row: StoredRequest, context: ReplayContext): Replayed {
  const opened = open(row, context);
  const practice = context.practices.get(row.practice_version);
  if (!opened || !practice) return { kind: 'unreadable' };
  const { definition } = context;
  const known = withoutOthers(opened.answers, definition);
  const assessment = assess(definition, known, opened.decidedOn, practice);
  switch (assessment.kind) {
    case 'decided':
      return compare(opened.named, assessment.result);
    case 'incomplete':
      return { kind: 'incomplete', questions: assessment.questions };
    case 'invalid':
      return {
        kind: 'incomplete',
        questions: assessment.problems.map(({ question }) => question),
      };
    case 'unknown-question':
    case 'impossible-date':
      return { kind: 'unreadable' };
  }
}

function open(row: StoredRequest, { vault }: ReplayContext) {
  try {
    const { id, key_version: keyVersion, key_nonce: nonce, wrapped } = row;
    const dataKey = vault.unwrapDataKey(id, { keyVersion, nonce, wrapped });
    const { answers, decidedOn } = z.parse(
      parts.answers.schema,
      openPart(vault, dataKey, row, 'answers'),
    );
    const { named } = z.parse(shownResult, openPart(vault, dataKey, row, 'result'));
    return { answers, decidedOn, named };
  } catch {
    // Whatever is wrong with it (a byte, a key, a part that is gone), nobody can read it.
    return undefined;
  }
}

function openPart(
  vault: Vault,
  dataKey: DataKey,
  row: StoredRequest,
  part: 'answers' | 'result',
): unknown {
  const place = placeOf(row.id, part, 0, row[`${part}_schema`]);
  const sealed = { nonce: row[`${part}_nonce`], sealed: row[`${part}_sealed`] };
  return JSON.parse(vault.open(dataKey, place, sealed));
}

type Answers = Readonly<Record<string, string | readonly string[]>>;

/** The definition may have dropped a question since: its answer then says nothing. */
function withoutOthers(answers: Answers, { questionnaire }: Definition): Answers {
  const isKnown = (id: string) => questionnaire.questions.some((question) => question.id === id);
  const ids = Object.keys(answers);
  if (ids.every(isKnown)) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isKnown(id)));
}

function compare(before: Result, after: Result): Replayed {
  const held = rulesOf(before);
  const holds = rulesOf(after);
  const came = [...holds].filter((id) => !held.has(id));
  const went = [...held].filter((id) => !holds.has(id));
  const differences = compareOutcomes(before, after).map((difference) => ({
    direction: difference.direction,
    words: describeDifference(difference),
  }));
  if (differences.length + came.length + went.length === 0) return { kind: 'unmoved' };
  return { kind: 'moved', differences, came, went };
}

function rulesOf({ levelReasons, options }: Result): Set<string> {
  const ids = new Set(levelReasons.map(({ id }) => id));
  if (!options) return ids;
  for (const { id } of options['medical-grade'].reasons) ids.add(id);
  for (const { id } of options.topical.reasons) ids.add(id);
  return ids;
}
