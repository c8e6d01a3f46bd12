import { describe, expect, it } from 'vitest';
import type { ServedDefinition } from '../../../src/server/definitions/definition-store.ts';
import { mayBeServed, readInForce } from '../../../src/server/definitions/in-force.ts';
import type { Verdict } from '../../../src/server/definitions/release-verdict.ts';
import { noSignOffs } from '../../../src/server/definitions/sign-offs.ts';
import type { SignOffs } from '../../../src/server/definitions/sign-offs.ts';
import { createTestDefinitions, testDefinition } from '../../support/server/test-definitions.ts';

/** A release that was judged against the one before it. */
function aRelease(version: string, verdict: Verdict, before: string): ServedDefinition {
  const contentHash = `hash of ${version}`;
  const comparedWith = { version: before, contentHash: `hash of ${before}` };
  return {
    ...testDefinition,
    version,
    contentHash,
    draft: false,
    verdict: { version, contentHash, comparedWith, verdict, differences: [] },
  };
}

const first = { ...testDefinition, version: '1', contentHash: 'hash of 1', draft: false };
const signed = (...versions: readonly string[]): SignOffs => ({
  isSigned: async (hash) => versions.some((version) => hash === `hash of ${version}`),
});

async function inForce(releases: readonly ServedDefinition[], signOffs = noSignOffs) {
  const last = releases.at(-1) ?? first;
  const definitions = createTestDefinitions(first, ...releases.slice(0, -1), last);
  const known = { definitions, signOffs };
  const { definition, waiting } = await readInForce(known);
  return [definition.version, waiting?.version];
}

describe('a release that nobody has signed', () => {
  it('is served where it is the first, or no less cautious than the one before', async () => {
    expect(await inForce([])).toEqual(['1', undefined]);
    expect(await inForce([aRelease('2', 'same', '1')])).toEqual(['2', undefined]);
    expect(await inForce([aRelease('2', 'more-cautious', '1')])).toEqual(['2', undefined]);
  });
  it('waits where it is less cautious, and the one before it holds', async () => {
    expect(await inForce([aRelease('2', 'less-cautious', '1')])).toEqual(['1', '2']);
  });
  it('waits where it only follows one that waits', async () => {
    const waiting = [aRelease('2', 'less-cautious', '1'), aRelease('3', 'more-cautious', '2')];
    expect(await inForce(waiting)).toEqual(['1', '3']);
  });
});

describe('a signature', () => {
  const releases = [aRelease('2', 'less-cautious', '1'), aRelease('3', 'less-cautious', '2')];
  it('lets the release under it be served, whatever came before', async () => {
    expect(await inForce(releases, signed('3'))).toEqual(['3', undefined]);
  });
  it('is for one release alone', async () => {
    expect(await inForce(releases, signed('2'))).toEqual(['2', '3']);
    expect(await inForce(releases, signed('1'))).toEqual(['1', '3']);
  });
  it('under an earlier release counts for what is no less cautious', async () => {
    const followed = [aRelease('2', 'less-cautious', '1'), aRelease('3', 'same', '2')];
    expect(await inForce(followed, signed('2'))).toEqual(['3', undefined]);
  });
});

describe('a release whose predecessor is gone', () => {
  it('is not served', async () => {
    const definition = aRelease('3', 'same', '2');
    const definitions = createTestDefinitions(first, definition);
    expect(await mayBeServed({ definitions, signOffs: noSignOffs }, definition)).toBe(false);
  });
});
