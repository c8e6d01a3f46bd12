import { describe, expect, it } from 'vitest';
import { createAesVault, keyBytes } from '../../../src/server/vault/aes-vault.ts';
import type { SealedPlace } from '../../../src/server/vault/vault.ts';
import { VaultError } from '../../../src/server/vault/vault.ts';

const bytes = (first: number) => Uint8Array.from({ length: keyBytes }, (_, index) => first + index);
const vault = createAesVault({ version: 1, bytes: bytes(0) });
const otherVault = createAesVault({ version: 1, bytes: bytes(1) });

const place: SealedPlace = {
  table: 'request_parts',
  id: 'request-1',
  part: 'contact',
  sequence: 0,
  schemaVersion: 1,
};
const { dataKey, wrapped } = vault.createDataKey('request-1');
const secret = 'Wilhelmina, José, 李, 👩🏽';
const sealed = vault.seal(dataKey, place, secret);

/** The same text with one bit of one byte turned over. */
function flip(text: string, index: number): string {
  const buffer = Buffer.from(text, 'base64url');
  buffer.writeUInt8(buffer.readUInt8(index) ^ 1, index);
  return buffer.toString('base64url');
}

describe('a sealed value', () => {
  it('opens in its own place', () => {
    expect(vault.open(dataKey, place, sealed)).toBe(secret);
  });

  it('shows nothing of what is in it', () => {
    expect(Buffer.from(sealed.sealed, 'base64url').toString('latin1')).not.toContain('Wilhelmina');
    expect(sealed.sealed).not.toContain(
      Buffer.from('Wilhelmina').toString('base64url').slice(0, 8),
    );
  });

  it('is sealed differently each time', () => {
    const again = vault.seal(dataKey, place, secret);
    expect(again.nonce).not.toBe(sealed.nonce);
    expect(again.sealed).not.toBe(sealed.sealed);
  });

  it.each<[string, Partial<SealedPlace>]>([
    ['another table', { table: 'notes' }],
    ['another request', { id: 'request-2' }],
    ['another part', { part: 'answers' }],
    ['another place in the row', { sequence: 1 }],
    ['another version of its schema', { schemaVersion: 2 }],
  ])('does not open in %s', (_situation, change) => {
    expect(() => vault.open(dataKey, { ...place, ...change }, sealed)).toThrow(VaultError);
  });

  it('does not open in a place whose names run together to the same text', () => {
    const shifted = { ...place, id: 'request-1contact', part: '' };
    expect(() => vault.open(dataKey, shifted, sealed)).toThrow(VaultError);
  });

  it('does not open when any byte of it was changed', () => {
    const length = Buffer.from(sealed.sealed, 'base64url').length;
    for (let index = 0; index < length; index += 1) {
      const changed = { ...sealed, sealed: flip(sealed.sealed, index) };
      expect(() => vault.open(dataKey, place, changed), `byte ${index}`).toThrow(VaultError);
    }
  });

  it.each([
    ['its nonce was changed', { nonce: flip(sealed.nonce, 0) }],
    ['its nonce is missing', { nonce: '' }],
    ['it was cut short', { sealed: sealed.sealed.slice(0, -4) }],
    ['nothing is left of it', { sealed: '' }],
  ])('does not open when %s', (_situation, change) => {
    expect(() => vault.open(dataKey, place, { ...sealed, ...change })).toThrow(VaultError);
  });

  it('does not open with the key of another request', () => {
    const other = vault.createDataKey('request-2').dataKey;
    expect(() => vault.open(other, place, sealed)).toThrow(VaultError);
  });
});

describe('a wrapped key', () => {
  it('opens for its own request and opens what was sealed with it', () => {
    const unwrapped = vault.unwrapDataKey('request-1', wrapped);
    expect(vault.open(unwrapped, place, sealed)).toBe(secret);
  });

  it('does not open for another request', () => {
    expect(() => vault.unwrapDataKey('request-2', wrapped)).toThrow(VaultError);
  });

  it('does not open under another master key', () => {
    expect(() => otherVault.unwrapDataKey('request-1', wrapped)).toThrow(VaultError);
  });

  it('says when it was wrapped under another version of the master key', () => {
    const later = { ...wrapped, keyVersion: 2 };
    expect(() => vault.unwrapDataKey('request-1', later)).toThrow(
      expect.objectContaining({ kind: 'unknown-key-version' }),
    );
  });

  it('does not pass for one of another version', () => {
    const second = createAesVault({ version: 2, bytes: bytes(0) });
    const relabelled = { ...wrapped, keyVersion: 2 };
    expect(() => second.unwrapDataKey('request-1', relabelled)).toThrow(
      expect.objectContaining({ kind: 'not-authentic' }),
    );
  });
});

describe('a keyed hash', () => {
  it('is the same for the same parts and differs in everything else', () => {
    const hash = vault.keyedHash('payload', 'a', 'b');
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(vault.keyedHash('payload', 'a', 'b')).toBe(hash);
    expect(vault.keyedHash('payload', 'ab')).not.toBe(hash);
    expect(vault.keyedHash('payload', 'ab', '')).not.toBe(hash);
    expect(vault.keyedHash('receipt', 'a', 'b')).not.toBe(hash);
    expect(otherVault.keyedHash('payload', 'a', 'b')).not.toBe(hash);
  });
});
