import type { KeyObject } from 'node:crypto';

/** Opaque to everything but the vault that made it. */
export interface DataKey {
  readonly keyVersion: number;
  readonly key: KeyObject;
}

/** A data key as it is stored: sealed by the master key of this version. */
export interface WrappedKey {
  readonly keyVersion: number;
  readonly nonce: string;
  readonly wrapped: string;
}

/** Where a sealed value belongs. It cannot be opened anywhere else. */
export interface SealedPlace {
  readonly table: string;
  /** Id of the row's owner, such as a request. */
  readonly id: string;
  readonly part: string;
  readonly sequence: number;
  readonly schemaVersion: number;
}

/** A sealed value: base64url texts, so that every store can hold them. */
export interface Sealed {
  readonly nonce: string;
  readonly sealed: string;
}

/** What keyed hashes are for. Each purpose has a key of its own. */
export type HashPurpose = 'payload' | 'receipt' | 'tombstone' | 'audit' | 'address' | 'accounts';

/** Seals what is the patient's, and makes hashes that nobody can make without the key. */
export interface Vault {
  /** A new data key for one request, with the form in which it is stored. */
  readonly createDataKey: (requestId: string) => {
    readonly dataKey: DataKey;
    readonly wrapped: WrappedKey;
  };
  /** @throws VaultError when the key is not this request's, was changed, or is of another master key */
  readonly unwrapDataKey: (requestId: string, wrapped: WrappedKey) => DataKey;
  readonly seal: (dataKey: DataKey, place: SealedPlace, text: string) => Sealed;
  /** @throws VaultError when the value was changed or does not belong to this place */
  readonly open: (dataKey: DataKey, place: SealedPlace, sealed: Sealed) => string;
  /** HMAC-SHA-256 over the parts, in base64url. Parts cannot run into each other. */
  readonly keyedHash: (purpose: HashPurpose, ...parts: readonly string[]) => string;
}

/** Something sealed did not open: it was changed, moved, or sealed by another key. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly kind: 'not-authentic' | 'unknown-key-version';

  constructor(kind: VaultError['kind']) {
    super(kind);
    this.kind = kind;
  }
}
