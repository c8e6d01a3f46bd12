import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { VaultError } from './vault.ts';
import type { HashPurpose, Sealed, SealedPlace, Vault, WrappedKey } from './vault.ts';

const cipher = 'aes-256-gcm';
/** Bytes of a key for AES-256. */
export const keyBytes = 32;
/** Bytes of a nonce for GCM (NIST SP 800-38D, 8.2). */
const nonceBytes = 12;
/** Bytes of the authentication tag of GCM. */
const tagBytes = 16;

/** The master key with the version under which it wraps data keys. */
export interface MasterKey {
  readonly version: number;
  readonly bytes: Uint8Array;
}

/** A vault of AES-256-GCM under one master key, from which every key that it uses is derived. */
export function createAesVault(master: MasterKey): Vault {
  const wrappingKey = deriveKey(master, 'wrap');
  const hashKeys = new Map<HashPurpose, KeyObject>();
  const hashKey = (purpose: HashPurpose): KeyObject => {
    const key = hashKeys.get(purpose) ?? deriveKey(master, `hash:${purpose}`);
    hashKeys.set(purpose, key);
    return key;
  };

  return {
    createDataKey(requestId) {
      const { version: keyVersion } = master;
      const bytes = randomBytes(keyBytes);
      const { nonce, sealed } = encrypt(wrappingKey, wrapContext(requestId, keyVersion), bytes);
      return {
        dataKey: { keyVersion, key: createSecretKey(bytes) },
        wrapped: { keyVersion, nonce, wrapped: sealed },
      };
    },
    unwrapDataKey(requestId, wrapped) {
      if (wrapped.keyVersion !== master.version) throw new VaultError('unknown-key-version');
      const context = wrapContext(requestId, wrapped.keyVersion);
      const bytes = decrypt(wrappingKey, context, toSealed(wrapped));
      return { keyVersion: wrapped.keyVersion, key: createSecretKey(bytes) };
    },
    seal: (dataKey, place, text) => encrypt(dataKey.key, placeContext(place), Buffer.from(text)),
    open: (dataKey, place, sealed) =>
      decrypt(dataKey.key, placeContext(place), sealed).toString('utf8'),
    keyedHash: (purpose, ...parts) =>
      createHmac('sha256', hashKey(purpose)).update(JSON.stringify(parts)).digest('base64url'),
  };
}

/** A key as the cipher wants it: bytes would be made into one again for each value. */
function deriveKey(master: MasterKey, purpose: string): KeyObject {
  const label = `exosome-consult/${purpose}`;
  const derived = hkdfSync('sha256', master.bytes, new Uint8Array(), label, keyBytes);
  return createSecretKey(new Uint8Array(derived));
}

function toSealed({ nonce, wrapped }: WrappedKey): Sealed {
  return { nonce, sealed: wrapped };
}

function wrapContext(requestId: string, keyVersion: number): string {
  return JSON.stringify(['request_keys', requestId, keyVersion]);
}

function placeContext({ table, id, part, sequence, schemaVersion }: SealedPlace): string {
  return JSON.stringify([table, id, part, sequence, schemaVersion]);
}

function encrypt(key: KeyObject, context: string, plain: Uint8Array): Sealed {
  const nonce = randomBytes(nonceBytes);
  const encryption = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  encryption.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([
    encryption.update(plain),
    encryption.final(),
    encryption.getAuthTag(),
  ]);
  return { nonce: nonce.toString('base64url'), sealed: sealed.toString('base64url') };
}

function decrypt(key: KeyObject, context: string, { nonce, sealed }: Sealed): Buffer {
  const nonceRead = Buffer.from(nonce, 'base64url');
  const bytes = Buffer.from(sealed, 'base64url');
  if (nonceRead.length !== nonceBytes || bytes.length < tagBytes)
    throw new VaultError('not-authentic');
  try {
    const decryption = createDecipheriv(cipher, key, nonceRead, { authTagLength: tagBytes });
    decryption.setAAD(Buffer.from(context));
    decryption.setAuthTag(bytes.subarray(bytes.length - tagBytes));
    const plain = decryption.update(bytes.subarray(0, bytes.length - tagBytes));
    // It checks the tag. GCM holds nothing back, so nothing is left to come.
    decryption.final();
    return plain;
  } catch {
    throw new VaultError('not-authentic');
  }
}
