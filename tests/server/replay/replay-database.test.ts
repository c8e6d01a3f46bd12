import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayDatabase } from '../../../src/server/replay/replay-database.ts';
import { createTestFolder } from '../../support/server/test-app.ts';
import { testDefinition } from '../../support/server/test-definitions.ts';

describe('a thread that cannot go on', () => {
  it('ends the whole replay with what was wrong', async () => {
    const folder = await createTestFolder();
    const key = { kind: 'environment', text: Buffer.alloc(32).toString('base64url') } as const;
    const job = {
      file: join(folder, 'gone.sqlite'),
      key,
      keyCheck: '{"keyVersion":2,"nonce":"","wrapped":""}',
      definition: testDefinition,
      practices: new Map<number, { carriesPlateletLine: boolean }>(),
      checkedOneOf: 250,
    };
    const watcher = { onTally: () => {}, onLine: () => {} };
    await expect(replayDatabase(job, { from: 1, to: 5_000 }, watcher)).rejects.toThrow(
      'is not the one that the database was sealed with',
    );
  });
});
