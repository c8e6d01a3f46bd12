import { createHash } from 'node:crypto';
import type { Vault } from '../vault/vault.ts';

/** SHA-256 of the exact bytes that were sent, in hexadecimal. */
export function hashPayload(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash as it is stored: keyed, so that a copy of the database confirms no guess. */
export function storedPayloadHash(vault: Vault, requestId: string, payloadHash: string): string {
  return vault.keyedHash('payload', requestId, payloadHash);
}

/** What proves later that this server received these bytes under this id at this time. */
export function receiptFor(
  vault: Vault,
  requestId: string,
  payloadHash: string,
  receivedAt: string,
): string {
  return vault.keyedHash('receipt', requestId, payloadHash, receivedAt);
}
