import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDailyCleaning } from '../../../src/server/retention/daily-cleaning.ts';
import { createTestDesk } from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';

const hour = 3_600_000;

async function runsOf({ database }: TestDesk): Promise<number> {
  const rows = await database
    .selectFrom('audit_log')
    .select('at')
    .where('action', '=', 'retention-run')
    .execute();
  return rows.length;
}

describe('a server that runs for days', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('cleans at the start and once in every 24 hours, until it is stopped', async () => {
    const desk = await createTestDesk();
    const stop = startDailyCleaning(desk);
    await vi.waitUntil(async () => (await runsOf(desk)) === 1);
    for (let passed = 1; passed < 24; passed += 1) {
      desk.clock.moveMinutes(60);
      await vi.advanceTimersByTimeAsync(hour);
    }
    expect(await runsOf(desk)).toBe(1);
    desk.clock.moveMinutes(60);
    await vi.advanceTimersByTimeAsync(hour);
    await vi.waitUntil(async () => (await runsOf(desk)) === 2);
    stop();
    desk.clock.moveMinutes(48 * 60);
    await vi.advanceTimersByTimeAsync(48 * hour);
    expect(await runsOf(desk)).toBe(2);
  });
});
