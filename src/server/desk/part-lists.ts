import { readValue } from '../requests/parts.ts';
import type { PartKind } from '../requests/parts.ts';
import { placeOf, writePart } from '../requests/sealed-parts.ts';
import type { PartAccess } from '../requests/sealed-parts.ts';
import { VaultError } from '../vault/vault.ts';
import type { DataKey } from '../vault/vault.ts';

/**
 * One part of each of many requests, for lists. A part that does not open is left out, so
 * that one damaged row does not hide the others.
 */
export async function readPartOfMany<Value>(
  { database, vault }: PartAccess,
  requestIds: readonly string[],
  part: PartKind<string, Value>,
): Promise<Map<string, Value>> {
  if (requestIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('request_parts')
    .innerJoin('request_keys', 'request_keys.request_id', 'request_parts.request_id')
    .select([
      'request_parts.request_id as id',
      'request_parts.sequence',
      'request_parts.schema_version',
      'request_parts.nonce',
      'request_parts.sealed',
      'request_keys.key_version as keyVersion',
      'request_keys.nonce as keyNonce',
      'request_keys.wrapped',
    ])
    .where('request_parts.part', '=', part.name)
    .where('request_parts.request_id', 'in', [...requestIds])
    .execute();
  const opened = new Map<string, Value>();
  for (const { id, sequence, schema_version, keyVersion, keyNonce, wrapped, ...sealed } of rows) {
    try {
      const dataKey = vault.unwrapDataKey(id, { keyVersion, nonce: keyNonce, wrapped });
      const text = vault.open(dataKey, placeOf(id, part.name, sequence, schema_version), sealed);
      opened.set(id, readValue(part, schema_version, text));
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
    }
  }
  return opened;
}

/** Seals the newest value of a part that there is once, in place of the one before. */
export async function replacePart<Value>(
  access: PartAccess,
  dataKey: DataKey,
  requestId: string,
  part: PartKind<string, Value>,
  value: Value,
): Promise<void> {
  await access.database
    .deleteFrom('request_parts')
    .where('request_id', '=', requestId)
    .where('part', '=', part.name)
    .execute();
  await writePart(access, dataKey, requestId, part, value);
}

/** Seals one more part of a kind that comes repeatedly. @returns its sequence */
export async function addPart<Value>(
  access: PartAccess,
  dataKey: DataKey,
  requestId: string,
  part: PartKind<string, Value>,
  value: Value,
): Promise<number> {
  const { last } = await access.database
    .selectFrom('request_parts')
    .select(({ fn }) => fn.max<number | null>('sequence').as('last'))
    .where('request_id', '=', requestId)
    .where('part', '=', part.name)
    .executeTakeFirstOrThrow();
  const sequence = (last ?? 0) + 1;
  await writePart(access, dataKey, requestId, part, value, sequence);
  return sequence;
}
