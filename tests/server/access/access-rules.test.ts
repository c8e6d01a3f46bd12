import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { roles } from '../../../src/consultation/index.ts';
import type { AccessRule } from '../../../src/consultation/index.ts';
import { accessRules } from '../../../src/server/access/access-rules.ts';
import type { SessionState } from '../../../src/server/access/session-reader.ts';
import { createTestApp } from '../../support/server/test-app.ts';

async function createApp(session: SessionState, access?: AccessRule): Promise<FastifyInstance> {
  const app = fastify();
  onTestFinished(() => app.close());
  app.decorateReply('problemCode', undefined);
  await app.register(accessRules, { sessions: { read: async () => session } });
  app.get('/thing', access ? { config: { access } } : {}, async (request) => ({
    who: request.staff?.id ?? 'nobody',
  }));
  return app;
}

const signedIn = (role: (typeof roles)[number]): SessionState => ({
  kind: 'signed-in',
  account: { id: 'account-1', role },
});
const halfSignedIn: SessionState = {
  kind: 'second-factor-needed',
  account: { id: 'account-1', role: 'owner' },
};
const nobody: SessionState = { kind: 'none' };

describe('a route without an access rule', () => {
  it('keeps the server from starting', async () => {
    await expect(createApp(nobody)).rejects.toThrow('GET /thing declares no access rule');
  });
});

describe('the routes of the server', () => {
  it('all have a rule, in one table', async () => {
    const { app } = await createTestApp();
    const routes = app.accessTable.map(({ method, url }) => `${method} ${url}`);
    expect(routes).toContain('PUT /api/requests/:id');
    expect(routes).toContain('GET /api/practice');
    expect(new Set(routes).size).toBe(routes.length);
  });

  it('say nothing else than that there is nothing, wherever there is no route', async () => {
    const { app } = await createTestApp();
    const answers = await Promise.all(
      (['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] as const).map((method) =>
        app.inject({ method, url: '/api/requests' }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(5).fill(404));
    expect(new Set(answers.map(({ payload }) => payload)).size).toBe(1);
  });
});

describe('a route', () => {
  it.each<[AccessRule, SessionState, number, string]>([
    ['public', nobody, 200, 'nobody'],
    ['signed-in', nobody, 401, 'not-signed-in'],
    ['signed-in', halfSignedIn, 200, 'account-1'],
    ['signed-in', signedIn('auditor'), 200, 'account-1'],
    [['owner'], nobody, 401, 'not-signed-in'],
    [['owner'], halfSignedIn, 403, 'second-factor-needed'],
    [['owner'], signedIn('owner'), 200, 'account-1'],
    [['owner'], signedIn('clinician'), 403, 'not-allowed'],
    [['owner', 'clinician', 'desk'], signedIn('auditor'), 403, 'not-allowed'],
    [['owner', 'clinician', 'desk'], signedIn('desk'), 200, 'account-1'],
    [[], signedIn('owner'), 403, 'not-allowed'],
  ])('for %j answers %j with %d', async (access, session, status, said) => {
    const app = await createApp(session, access);
    const answer = await app.inject('/thing');
    expect(answer.statusCode).toBe(status);
    expect(Object.values(answer.json<object>())).toContain(said);
  });

  it.each(roles)('for everyone but %s keeps exactly that role out', async (role) => {
    const access = roles.filter((other) => other !== role);
    for (const candidate of roles) {
      const app = await createApp(signedIn(candidate), access);
      expect((await app.inject('/thing')).statusCode).toBe(candidate === role ? 403 : 200);
    }
  });

  it('is guarded for HEAD as it is for GET', async () => {
    const app = await createApp(nobody, ['owner']);
    expect((await app.inject({ method: 'HEAD', url: '/thing' })).statusCode).toBe(401);
  });
});
