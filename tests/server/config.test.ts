import { mkdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localOrigin, readConfig } from '../../src/server/config.ts';
import { createTestFolder } from '../support/server/test-app.ts';

describe('an empty environment', () => {
  it('gives a server for this machine alone, with its key outside the data', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        port: 3000,
        host: '127.0.0.1',
        dataFolder: join(process.cwd(), 'data'),
        key: { kind: 'file', file: join(homedir(), '.config', 'exosome-consult', 'key') },
        publicOrigin: undefined,
        trustedProxies: [],
      },
    });
  });

  it('is what empty variables amount to', () => {
    const empty = {
      PORT: '',
      HOST: '',
      DATA_DIR: '',
      KEY_FILE: '',
      MASTER_KEY: '',
      PUBLIC_ORIGIN: '',
      TRUSTED_PROXY: '',
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe('a full environment', () => {
  it('is read as it stands', () => {
    const read = readConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/consult',
      KEY_FILE: '/etc/consult/key',
      PUBLIC_ORIGIN: 'https://consult.example',
      TRUSTED_PROXY: '10.0.0.0/8, 192.0.2.1,2001:db8::/32',
    });
    expect(read).toMatchObject({
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        dataFolder: '/srv/consult',
        key: { kind: 'file', file: '/etc/consult/key' },
        publicOrigin: 'https://consult.example',
        trustedProxies: ['10.0.0.0/8', '192.0.2.1', '2001:db8::/32'],
      },
    });
  });
});

describe('a server that other machines can reach', () => {
  it.each(['0.0.0.0', '::', '192.0.2.10', 'consult.example'])('at %s needs https', (host) => {
    const refused = { ok: false, sentence: expect.stringMatching(/PUBLIC_ORIGIN.*https/) };
    expect(readConfig({ HOST: host })).toEqual(refused);
    expect(readConfig({ HOST: host, PUBLIC_ORIGIN: 'http://consult.example' })).toEqual(refused);
    expect(readConfig({ HOST: host, PUBLIC_ORIGIN: 'https://consult.example' }).ok).toBe(true);
  });

  it.each(['127.0.0.1', '127.9.9.9', 'localhost', '::1'])('is not one at %s', (host) => {
    expect(readConfig({ HOST: host }).ok).toBe(true);
  });
});

describe('an address of the site without https', () => {
  it.each(['http://consult.example', 'http://192.0.2.10:3000', 'http://localhost.example'])(
    '%s is refused, also where a proxy passes it on to this machine alone',
    (origin) => {
      expect(readConfig({ PUBLIC_ORIGIN: origin })).toEqual({
        ok: false,
        sentence: expect.stringMatching(/^Set PUBLIC_ORIGIN to an https address: .*\.$/),
      });
    },
  );

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    '%s is this machine itself',
    (origin) => {
      expect(readConfig({ PUBLIC_ORIGIN: origin }).ok).toBe(true);
    },
  );
});

describe('a variable that is wrong', () => {
  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['PORT', ' '],
    ['HOST', 'a b'],
    ['DATA_DIR', '  '],
    ['PUBLIC_ORIGIN', 'consult.example'],
    ['PUBLIC_ORIGIN', 'https://consult.example/'],
    ['PUBLIC_ORIGIN', 'https://consult.example/path'],
    ['PUBLIC_ORIGIN', 'ftp://consult.example'],
    ['TRUSTED_PROXY', '1'],
    ['TRUSTED_PROXY', '0.0.0.0/0'],
    ['TRUSTED_PROXY', '::/0'],
    ['TRUSTED_PROXY', '10.0.0.0/33'],
    ['TRUSTED_PROXY', 'proxy.example'],
  ])('%s=%s gives one sentence that names it', (name, value) => {
    const read = readConfig({ [name]: value });
    expect(read).toEqual({ ok: false, sentence: expect.stringMatching(`^Set ${name} `) });
  });
});

describe('the key', () => {
  it('may come from the environment instead', () => {
    expect(readConfig({ MASTER_KEY: 'x'.repeat(43) })).toMatchObject({
      ok: true,
      config: { key: { kind: 'environment', text: 'x'.repeat(43) } },
    });
  });

  it('comes from one place only', () => {
    expect(readConfig({ MASTER_KEY: 'x'.repeat(43), KEY_FILE: '/etc/key' }).ok).toBe(false);
  });

  it.each(['/srv/consult/key', '/srv/consult/keys/key', '/srv/consult/../consult/key'])(
    'does not lie in the folder of the data: %s',
    (file) => {
      expect(readConfig({ DATA_DIR: '/srv/consult', KEY_FILE: file })).toEqual({
        ok: false,
        sentence: expect.stringMatching(/KEY_FILE.*outside DATA_DIR/),
      });
    },
  );

  it('does not lie there behind a link either', async () => {
    const folder = await createTestFolder();
    await mkdir(join(folder, 'data'));
    await symlink(join(folder, 'data'), join(folder, 'elsewhere'));
    expect(
      readConfig({ DATA_DIR: join(folder, 'data'), KEY_FILE: join(folder, 'elsewhere', 'key') }).ok,
    ).toBe(false);
  });

  it('may lie beside the folder of the data', () => {
    expect(readConfig({ DATA_DIR: '/srv/consult', KEY_FILE: '/srv/consult-key' }).ok).toBe(true);
  });
});

describe('the address of a server without a site', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('of %s can be opened', (host, origin) => {
    expect(localOrigin(host, 3000)).toBe(origin);
  });
});
