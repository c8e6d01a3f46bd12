import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../../src/server/start/open-vault.ts';
import { createMasterKey, readMasterKey } from '../../../src/server/vault/master-key.ts';
import { createTestFolder } from '../../support/server/test-app.ts';

describe.skipIf(process.platform === 'win32')('the rights of a key file', () => {
  it.each([0o600, 0o400])('%o: nobody else may read it, so it is used', async (mode) => {
    const file = join(await createTestFolder(), 'key');
    const key = createMasterKey(file);
    chmodSync(file, mode);
    expect(readMasterKey({ kind: 'file', file })).toEqual({ kind: 'read', key });
  });

  it.each([0o640, 0o604, 0o644, 0o660, 0o610])('%o: it is refused', async (mode) => {
    const file = join(await createTestFolder(), 'key');
    createMasterKey(file);
    chmodSync(file, mode);
    expect(readMasterKey({ kind: 'file', file })).toEqual({ kind: 'open-to-others' });
    expect(() => openVault({ kind: 'file', file }, undefined)).toThrow(
      `Others may read the key in ${file}: take that right away with "chmod 600 ${file}".`,
    );
  });
});
