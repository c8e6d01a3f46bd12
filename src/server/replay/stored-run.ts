import * as z from 'zod/mini';
import { parts } from '../requests/parts.ts';
import { placeOf } from '../requests/sealed-parts.ts';
import type { Vault } from '../vault/vault.ts';

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

/** What was answered, for which day it was decided, and what the person saw. */
export interface StoredRun {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly decidedOn: string;
  /** Text of the part `result`. */
  readonly result: string;
}

/**
 * The seal proves that this program wrote a part, so its shape is not read once more for each
 * of a million requests. What is wrong with an answer is found when it is decided.
 */
const answersPart = z.object({
  answers: z.custom<StoredRun['answers']>(
    (value: unknown) => typeof value === 'object' && value !== null,
  ),
  decidedOn: z.string(),
});

/**
 * Opens what a replay needs of a request, and nothing else: no name, no contact.
 * @throws where it cannot be read, whatever is wrong with it
 */
export function openStoredRun(row: StoredRequest, vault: Vault): StoredRun {
  const { id, key_version: keyVersion, key_nonce: nonce, wrapped } = row;
  const dataKey = vault.unwrapDataKey(id, { keyVersion, nonce, wrapped });
  const open = (part: 'answers' | 'result'): string => {
    const schemaVersion = row[`${part}_schema`];
    if (schemaVersion !== parts[part].schemaVersion) throw new RangeError('another form');
    const sealed = { nonce: row[`${part}_nonce`], sealed: row[`${part}_sealed`] };
    return vault.open(dataKey, placeOf(id, part, 0, schemaVersion), sealed);
  };
  return { ...z.parse(answersPart, JSON.parse(open('answers'))), result: open('result') };
}
