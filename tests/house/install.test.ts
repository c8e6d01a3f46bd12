import { describe, expect, it } from 'vitest';
import { packagesToInstall } from '../../scripts/installed.mjs';
import { whyUnsupported } from '../../scripts/supported.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const locked = {
  '': { version: '0.1.0' },
  'node_modules/server': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/tester': { version: '2.0.0', integrity: 'sha512-b', dev: true },
  'node_modules/node-linux': {
    version: '24.0.0',
    integrity: 'sha512-c',
    optional: true,
    os: 'linux',
    cpu: 'x64',
  },
  'node_modules/node-mac': {
    version: '24.0.0',
    optional: true,
    os: ['darwin'],
    cpu: ['arm64'],
  },
  'node_modules/musl': {
    version: '1.0.0',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  },
  'node_modules/anywhere': { version: '1.0.0', optional: true },
  'node_modules/left-over': { version: '1.0.0', extraneous: true },
};
const production = {
  'node_modules/server': locked['node_modules/server'],
  'node_modules/node-linux': locked['node_modules/node-linux'],
};
const everything = { ...production, 'node_modules/tester': locked['node_modules/tester'] };

describe('what is left to install', () => {
  it('is all that this system needs where nothing is installed', () => {
    expect(packagesToInstall(locked, {}, 'everything', linux)).toEqual([
      'node_modules/server',
      'node_modules/tester',
      'node_modules/node-linux',
    ]);
  });

  it('is nothing for the server after the server was installed', () => {
    expect(packagesToInstall(locked, production, 'production', linux)).toEqual([]);
  });

  it('is the rest for the tests after only the server was installed', () => {
    expect(packagesToInstall(locked, production, 'everything', linux)).toEqual([
      'node_modules/tester',
    ]);
  });

  it('is nothing for the server after everything was installed', () => {
    expect(packagesToInstall(locked, everything, 'production', linux)).toEqual([]);
  });

  it('is a package whose version the lock file has changed', () => {
    const older = { ...production, 'node_modules/server': { version: '0.9.0' } };
    expect(packagesToInstall(locked, older, 'production', linux)).toEqual(['node_modules/server']);
  });

  it('is a package whose content the lock file has changed', () => {
    const other = { version: '1.0.0', integrity: 'sha512-other' };
    const installed = { ...production, 'node_modules/server': other };
    expect(packagesToInstall(locked, installed, 'production', linux)).toEqual([
      'node_modules/server',
    ]);
  });

  it("is this system's own optional package when npm left it out", () => {
    const without = { 'node_modules/server': locked['node_modules/server'] };
    expect(packagesToInstall(locked, without, 'production', linux)).toEqual([
      'node_modules/node-linux',
    ]);
  });
});

describe('what this runs on', () => {
  const debian = { platform: 'linux', arch: 'x64', node: '20.19.0', musl: false };

  it.each([
    debian,
    { ...debian, arch: 'arm64', node: '24.1.0' },
    { ...debian, platform: 'darwin', arch: 'arm64', node: '24.0.0' },
    { ...debian, platform: 'win32', node: '26.2.0' },
  ])('accepts $platform $arch with Node $node', (machine) => {
    expect(whyUnsupported(machine)).toBeUndefined();
  });

  it.each([
    [{ ...debian, node: '20.18.3' }, 'install Node 24'],
    [{ ...debian, node: '8.17.0' }, 'install Node 24'],
    [{ ...debian, platform: 'darwin', node: '22.20.0' }, 'install Node 24'],
    [{ ...debian, platform: 'freebsd' }, 'use 64-bit Linux'],
    [{ ...debian, arch: 'ia32' }, 'use 64-bit Linux'],
    [{ ...debian, musl: true }, 'use 64-bit Linux'],
  ])('refuses %o and says what to do', (machine, advice) => {
    expect(whyUnsupported(machine)).toContain(advice);
  });

  it('builds and serves only on the Node that it was tested with, or a newer one', () => {
    expect(whyUnsupported({ ...debian, node: '22.20.0' }, { major: 24, minor: 0 })).toContain(
      'install Node 24',
    );
    expect(whyUnsupported({ ...debian, node: '24.21.0' }, { major: 24, minor: 0 })).toBeUndefined();
  });
});
