import * as z from 'zod/mini';
import type { Result } from '../../rules/index.ts';
import { outcomeOf } from '../requests/outcome.ts';
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
  /** 1 where a part `result` is there that could be opened by its form and its length. */
  readonly has_result: number | null;
}

/** The part `result` as it lies in the database. */
export interface StoredResult extends Sealed {
  readonly schema_version: number;
}

/** What was answered, for which day it was decided, and what came of it. */
export interface StoredRun {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly decidedOn: string;
  /** What the person was told; none in version 1 of this part, where the result says it. */
  readonly outcome?: Outcome | null;
}

/**
 * The seal proves that this program wrote a part, so its shape is not read once more for each
 * of a million requests. What is wrong with an answer is found when it is decided, and with
 * an outcome when it is compared.
 */
const answersPart = z.custom<StoredRun>(
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

type OpenPart = (part: 'answers' | 'result', sealed: StoredResult) => string;

/** A request whose answers were opened, and nothing else: no name, no contact. */
export interface OpenedRequest {
  /** The part `answers` as it is written. */
  readonly text: string;
  /** What stands in that text. @throws where it cannot be read, whatever is wrong with it */
  readonly run: () => StoredRun;
  /**
   * What the person was told, from the result. That is six times as long as answers and
   * outcome, and is opened where these do not say it, or are checked.
   * @throws where it cannot be read
   */
  readonly told: () => Outcome;
}

/** @throws where the answers cannot be opened */
export function openRequest(row: StoredRequest, { vault, resultOf }: RunAccess): OpenedRequest {
  const { id, key_version: keyVersion, key_nonce: nonce, wrapped } = row;
  const dataKey = vault.unwrapDataKey(id, { keyVersion, nonce, wrapped });
  const open: OpenPart = (part, sealed) => {
    const { schema_version: version } = sealed;
    if (version < 1 || version > parts[part].schemaVersion) throw new RangeError('another form');
    return vault.open(dataKey, placeOf(id, part, 0, version), sealed);
  };
  const text = open('answers', row);
  const told = (): Outcome => {
    const result = resultOf(id);
    if (!result) throw new RangeError('no result');
    return outcomeOf(z.parse(resultPart, JSON.parse(open('result', result))).named);
  };
  return { text, told, run: () => z.parse(answersPart, JSON.parse(text)) };
}
