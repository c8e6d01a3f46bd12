import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeySource } from '../config.ts';
import { makeFolder, syncFolder } from '../folders.ts';
import { keyBytes } from './aes-vault.ts';
import type { MasterKey } from './aes-vault.ts';

/** Version of a key that was never rotated. */
const firstVersion = 1;
/** Rights of the group and of everybody else. */
const rightsOfOthers = 0o077;
const keyText = /^[A-Za-z0-9_-]{43}$/u;

export type ReadMasterKey =
  | { readonly kind: 'read'; readonly key: MasterKey }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-key' }
  | { readonly kind: 'open-to-others' }
  | { readonly kind: 'unreadable' };

/**
 * Reads the master key: 32 bytes in base64url, alone on one line. A file that others may read
 * is not used; Windows has no such rights.
 */
export function readMasterKey(source: KeySource): ReadMasterKey {
  if (source.kind === 'environment') return parseKey(source.text);
  try {
    return readKeyFile(source.file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { kind: missing ? 'missing' : 'unreadable' };
  }
}

function readKeyFile(file: string): ReadMasterKey {
  const descriptor = openSync(file, 'r');
  try {
    const read = parseKey(readFileSync(descriptor, 'utf8'));
    const isOpen = (fstatSync(descriptor).mode & rightsOfOthers) !== 0;
    const counts = read.kind === 'read' && process.platform !== 'win32';
    return counts && isOpen ? { kind: 'open-to-others' } : read;
  } finally {
    closeSync(descriptor);
  }
}

function parseKey(text: string): ReadMasterKey {
  const trimmed = text.trim();
  if (!keyText.test(trimmed)) return { kind: 'not-a-key' };
  const bytes = new Uint8Array(Buffer.from(trimmed, 'base64url'));
  return { kind: 'read', key: { version: firstVersion, bytes } };
}

/**
 * Makes a new key and its file, which nobody but this user may read. The file is on the disk
 * before anything is sealed with the key.
 * @throws the system's error when the file exists or cannot be written
 */
export function createMasterKey(file: string): MasterKey {
  const bytes = randomBytes(keyBytes);
  makeFolder(dirname(file));
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeSync(descriptor, `${bytes.toString('base64url')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  syncFolder(dirname(file));
  return { version: firstVersion, bytes: new Uint8Array(bytes) };
}
