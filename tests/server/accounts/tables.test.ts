import { getMigrations } from 'better-auth/db/migration';
import { describe, expect, it } from 'vitest';
import { createAuth } from '../../../src/server/accounts/auth.ts';
import { createTestDependencies } from '../../support/server/test-app.ts';

describe('the tables of our own migration', () => {
  it('have every column that better-auth uses', async () => {
    const auth = createAuth(await createTestDependencies());
    const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });
});
