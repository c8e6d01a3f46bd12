import * as z from 'zod/mini';
import type { Connection } from '../database/connect.ts';
import type { DataKey, SealedPlace, Vault } from '../vault/vault.ts';
import { readValue } from './parts.ts';
import type { PartKind } from './parts.ts';

/** A part that was opened, with its place among others of its kind. */
export interface OpenedPart<Value> {
  readonly sequence: number;
  readonly value: Value;
}

/** What opens and seals: the connection, and the vault. */
export interface PartAccess {
  readonly database: Connection;
  readonly vault: Vault;
}

/** The data key of a request; none when there is no such request. */
export async function readDataKey(
  { database, vault }: PartAccess,
  requestId: string,
): Promise<DataKey | undefined> {
  const row = await database
    .selectFrom('request_keys')
    .select(['key_version', 'nonce', 'wrapped'])
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { key_version: keyVersion, nonce, wrapped } = row;
  return vault.unwrapDataKey(requestId, { keyVersion, nonce, wrapped });
}

/**
 * Seals and stores one part.
 * @param sequence 0 for a part that there is once; repeated parts count up
 */
export async function writePart<Value>(
  { database, vault }: PartAccess,
  dataKey: DataKey,
  requestId: string,
  part: PartKind<string, Value>,
  value: Value,
  sequence = 0,
): Promise<void> {
  const place = placeOf(requestId, part.name, sequence, part.schemaVersion);
  const { nonce, sealed } = vault.seal(dataKey, place, JSON.stringify(z.parse(part.schema, value)));
  await database
    .insertInto('request_parts')
    .values({
      request_id: requestId,
      part: part.name,
      sequence,
      schema_version: part.schemaVersion,
      nonce,
      sealed,
    })
    .execute();
}

/**
 * Every part of one kind of a request, in order.
 * @throws VaultError when a part was changed or moved
 */
export async function readParts<Value>(
  { database, vault }: PartAccess,
  dataKey: DataKey,
  requestId: string,
  part: PartKind<string, Value>,
): Promise<OpenedPart<Value>[]> {
  const rows = await database
    .selectFrom('request_parts')
    .selectAll()
    .where('request_id', '=', requestId)
    .where('part', '=', part.name)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => {
    const place = placeOf(row.request_id, row.part, row.sequence, row.schema_version);
    const text = vault.open(dataKey, place, row);
    return { sequence: row.sequence, value: readValue(part, row.schema_version, text) };
  });
}

/** The one part of this kind; none when it was never written. */
export async function readPart<Value>(
  access: PartAccess,
  dataKey: DataKey,
  requestId: string,
  part: PartKind<string, Value>,
): Promise<Value | undefined> {
  const [first] = await readParts(access, dataKey, requestId, part);
  return first?.value;
}

/** Where a part belongs. */
export function placeOf(
  id: string,
  part: string,
  sequence: number,
  schemaVersion: number,
): SealedPlace {
  return { table: 'request_parts', id, part, sequence, schemaVersion };
}
