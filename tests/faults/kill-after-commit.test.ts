import { describe, expect, it } from 'vitest';
import {
  aRealSubmission,
  createRealPlace,
  put,
  withDatabase,
} from '../support/server/real-place.ts';
import { startProcess, waitForOutput } from '../support/server/server-process.ts';
import { someId } from '../support/server/submission.ts';

const heldAfterCommit = new URL('../support/server/held-after-commit.ts', import.meta.url);

describe('a server that is killed between its commit and its answer', () => {
  it('gives the code that it committed when the same bytes are sent again', async () => {
    const place = await createRealPlace();
    const { environment, origin } = place;
    const body = JSON.stringify(aRealSubmission());
    const held = startProcess({ script: heldAfterCommit, environment });
    await waitForOutput(held, 'Keep a copy elsewhere');

    const unanswered = put(origin, someId, body).then(
      () => 'answered',
      () => 'cut off',
    );
    await waitForOutput(held, 'committed\n');
    held.child.kill('SIGKILL');
    await held.ended;
    expect(await unanswered).toBe('cut off');

    const again = startProcess({ environment });
    await waitForOutput(again, 'Keep a copy elsewhere');
    const answer = await put(origin, someId, body);
    expect(answer.status).toBe(201);
    const acknowledged: unknown = await answer.json();
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);

    const stored = await withDatabase(place, (database) =>
      database.selectFrom('requests').select(['id', 'code', 'received_at']).execute(),
    );
    expect(stored).toHaveLength(1);
    expect(acknowledged).toMatchObject({
      id: someId,
      code: stored[0]?.code,
      receivedAt: stored[0]?.received_at,
      replayed: true,
    });
  });
});
