import { describe, expect, it } from 'vitest';
import { publicPracticeSchema } from '../../../src/consultation/index.ts';
import { confirmedProfile, savePractice } from '../../support/server/submission.ts';
import { createTestApp } from '../../support/server/test-app.ts';
import * as z from 'zod/mini';

describe('the practice as patients see it', () => {
  it('is the article’s practice, which cannot be sent to, before an owner has done anything', async () => {
    const { app } = await createTestApp();
    expect((await app.inject('/api/practice')).json()).toEqual({
      version: 0,
      name: 'Dr. Lisa DiFrancesco, Atlanta, GA',
      phone: null,
      hours: [],
      timeZone: null,
      emergencyNumber: '911',
      // claims.md C47, and T1 of what it is made from; how it is classed is asked of the owner.
      lines: [
        { name: 'Plated Skin Science Collection', madeFrom: 'human-platelets', classedAs: '' },
      ],
      retentionDays: null,
      privacyContact: null,
      privacyNotice: { en: '', es: '' },
      stateNotice: { en: '', es: '' },
      canSend: false,
    });
  });

  it('is what the owner has saved', async () => {
    const { app, dependencies } = await createTestApp();
    await savePractice(dependencies, 4);
    const practice: unknown = (await app.inject('/api/practice')).json();
    expect(practice).toEqual({ version: 4, ...confirmedProfile, canSend: true });
    expect(z.safeParse(publicPracticeSchema, practice).success).toBe(true);
  });
});

describe('the description of the API', () => {
  it('holds every route of it, with the closed codes of its refusals', async () => {
    const { app } = await createTestApp();
    const document = (await app.inject('/api/openapi.json')).json<{
      openapi: string;
      paths: Record<string, Record<string, { responses: object; requestBody?: object }>>;
    }>();
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const registered = app.accessTable
      .filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/'))
      .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/gu, '{$1}')}`)
      .filter((route) => route !== 'GET /api/openapi.json');
    expect(described).toEqual(expect.arrayContaining(registered));
    const put = document.paths['/api/requests/{id}']?.['put'];
    expect(Object.keys(put?.responses ?? {})).toEqual(['201', '4XX', '5XX']);
    expect(JSON.stringify(put?.requestBody)).toContain('answeredOn');
    expect(JSON.stringify(put?.responses)).toContain('already-received');
  });
});
