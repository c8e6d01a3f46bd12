import * as z from 'zod/mini';
import type { Result } from '../../rules/index.ts';
import { isSameOutcome, outcomeOf } from '../requests/outcome.ts';
import type { Outcome } from '../requests/outcome.ts';
import { parts } from '../requests/parts.ts';
import { placeOf } from '../requests/sealed-parts.ts';
import type { Sealed, Vault } from '../vault/vault.ts';

/** A request as it lies in the database, with what is needed to decide it again. */
export interface StoredRequest {
  readonly id: string;
  readonly code: string;
  readonly practice_version: number;
  readonly key_version: number;
  readonly key_nonce: string;
  readonly wrapped: string;
  readonly schema_version: number;
  readonly nonce: string;
  readonly sealed: string;
}

/** The part `result` as it lies in the database. */
export interface StoredResult extends Sealed {
  readonly schema_version: number;
}

/** What was answered, for which day it was decided, and what the person was told. */
export interface StoredRun {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly decidedOn: string;
  readonly outcome: Outcome;
}

/**
 * The seal proves that this program wrote a part, so its shape is not read once more for each
 * of a million requests. What is wrong with an answer is found when it is decided, and with
 * an outcome when it is compared.
 */
const answersPart = z.custom<Omit<StoredRun, 'outcome'> & { readonly outcome?: Outcome | null }>(
  (value: unknown) =>
    isObject(value) &&
    'answers' in value &&
    isObject(value.answers) &&
    'decidedOn' in value &&
    typeof value.decidedOn === 'string',
);
const resultPart = z.object({ named: z.custom<Result>(isObject) });

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What opens a request: the vault, and what finds the part `result` of an id. */
export interface RunAccess {
  readonly vault: Vault;
  readonly resultOf: (id: string) => StoredResult | undefined;
}

/**
 * Opens what a replay needs of a request, and nothing else: no name, no contact. The result
 * is six times as long as answers and outcome, and is opened where these do not say what was
 * decided: in version 1 of their part.
 * @param checked opens the result as well, which must say the same outcome
 * @throws where it cannot be read, whatever is wrong with it
 */
export function openStoredRun(
  row: StoredRequest,
  { vault, resultOf }: RunAccess,
  checked: boolean,
): StoredRun {
  const { id, key_version: keyVersion, key_nonce: nonce, wrapped } = row;
  const dataKey = vault.unwrapDataKey(id, { keyVersion, nonce, wrapped });
  const open = (part: 'answers' | 'result', sealed: StoredResult): unknown => {
    const { schema_version: version } = sealed;
    if (version < 1 || version > parts[part].schemaVersion) throw new RangeError('another form');
    return JSON.parse(vault.open(dataKey, placeOf(id, part, 0, version), sealed));
  };
  const { answers, decidedOn, outcome } = z.parse(answersPart, open('answers', row));
  if (outcome && !checked) return { answers, decidedOn, outcome };
  const result = resultOf(id);
  if (!result) throw new RangeError('no result');
  const told = outcomeOf(z.parse(resultPart, open('result', result)).named);
  if (outcome && !isSameOutcome(outcome, told)) throw new RangeError('two outcomes');
  return { answers, decidedOn, outcome: told };
}
