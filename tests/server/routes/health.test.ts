import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../support/server/test-app.ts';

describe('a server that runs', () => {
  it('says that it is alive and that it can keep what it is sent', async () => {
    const { app } = await createTestApp();
    expect((await app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ok' });
  });

  it('says that it is not ready once the database is gone', async () => {
    const { app, dependencies } = await createTestApp();
    await dependencies.database.destroy();
    const answer = await app.inject({ url: '/readyz' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'busy' });
  });
});
