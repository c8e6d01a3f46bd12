import { describe, expect, it } from 'vitest';
import { startMessage } from '../../../src/server/start/start-message.ts';
import { createTestApp } from '../../support/server/test-app.ts';
import { createTestDefinitions, testDefinition } from '../../support/server/test-definitions.ts';

const config = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '/nowhere',
  key: { kind: 'file', file: '/nowhere/key' },
  publicOrigin: 'https://consult.example',
  trustedProxies: [],
} as const;
const whenDraft = 'The questions and rules are a draft: this version was not released.';

async function messageOf(draft: boolean): Promise<string[]> {
  const definitions = createTestDefinitions({ ...testDefinition, draft });
  const message = await startMessage(await createTestApp({ definitions }), config);
  return message.split('\n');
}

describe('what is said at the start', () => {
  it('calls a definition that was not released a draft', async () => {
    expect(await messageOf(true)).toContain(whenDraft);
  });
  it('says nothing of the kind of a released one', async () => {
    expect(await messageOf(false)).not.toContain(whenDraft);
  });
  it('names a release that waits for its signature', async () => {
    const { version, contentHash } = testDefinition;
    const comparedWith = { version: 'test-0', contentHash: '' };
    const definitions = createTestDefinitions(
      { ...testDefinition, version: 'test-0' },
      {
        ...testDefinition,
        verdict: { version, contentHash, comparedWith, verdict: 'less-cautious', differences: [] },
      },
    );
    const message = await startMessage(await createTestApp({ definitions }), config);
    expect(message).toContain('Release test-1 of the questions and rules is less cautious');
  });
});
