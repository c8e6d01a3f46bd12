import type { KeySource } from '../config.ts';
import { createAesVault } from '../vault/aes-vault.ts';
import type { MasterKey } from '../vault/aes-vault.ts';
import { checkKey } from '../vault/key-check.ts';
import { createMasterKey, readMasterKey } from '../vault/master-key.ts';
import type { Vault } from '../vault/vault.ts';
import { StartRefusal } from './start-refusal.ts';

/**
 * Opens the vault with the key that the database was sealed with. A key is made only for a
 * database in which nothing was sealed yet.
 * @param stored the check value of the database; none when nothing was sealed in it
 * @throws StartRefusal when the key is missing, is no key, or is another one
 */
export function openVault(source: KeySource, stored: string | undefined): Vault {
  const vault = createAesVault(readKey(source, stored !== undefined));
  if (checkKey(vault, stored) === 'other-key') {
    throw new StartRefusal(
      `The key in ${nameOf(source)} is not the one that the database was sealed with: put the right key there.`,
    );
  }
  return vault;
}

function readKey(source: KeySource, sealed: boolean): MasterKey {
  const read = readMasterKey(source);
  switch (read.kind) {
    case 'read':
      return read.key;
    case 'not-a-key':
      throw new StartRefusal(
        `${nameOf(source)} does not hold a key (43 letters, digits, - or _): put back your copy of it.`,
      );
    case 'open-to-others':
      throw new StartRefusal(
        `Others may read the key in ${nameOf(source)}: take that right away with "chmod 600 ${nameOf(source)}".`,
      );
    case 'unreadable':
      throw new StartRefusal(`Let this user read the key in ${nameOf(source)}.`);
    case 'missing':
      if (source.kind === 'file' && !sealed) return makeKey(source.file);
      throw new StartRefusal(
        `The key ${nameOf(source)} is missing, and without it the requests cannot be read: put back your copy of it.`,
      );
  }
}

function makeKey(file: string): MasterKey {
  try {
    return createMasterKey(file);
  } catch {
    throw new StartRefusal(
      `The key cannot be written to ${file}: let this user write there, or set KEY_FILE to another file.`,
    );
  }
}

function nameOf(source: KeySource): string {
  return source.kind === 'file' ? source.file : 'MASTER_KEY';
}
