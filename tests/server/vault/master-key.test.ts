import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../../src/server/start/open-vault.ts';
import { createMasterKey, readMasterKey } from '../../../src/server/vault/master-key.ts';
import { createTestFolder } from '../../support/server/test-app.ts';

describe.skipIf(process.platform === 'win32')('the rights of a key file', () => {
  it.each(['600', '400'])('%s: nobody else may read it, so it is used', async (mode) => {
    const file = join(await createTestFolder(), 'key');
    const key = createMasterKey(file);
    chmodSync(file, Number.parseInt(mode, 8));
    expect(readMasterKey({ kind: 'file', file })).toEqual({ kind: 'read', key });
  });

  it.each(['640', '604', '644', '660', '610'])('%s: it is refused', async (mode) => {
    const file = join(await createTestFolder(), 'key');
    createMasterKey(file);
    chmodSync(file, Number.parseInt(mode, 8));
    expect(readMasterKey({ kind: 'file', file })).toEqual({ kind: 'open-to-others' });
    expect(() => openVault({ kind: 'file', file }, undefined)).toThrow(
      `Others may read the key in ${file}: take that right away with "chmod 600 ${file}".`,
    );
  });
});
