import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { ownerLinkCommand } from '../../../src/server/accounts/owner-link-command.ts';
import { composeServer } from '../../../src/server/start/compose-server.ts';
import { readConfig } from '../../../src/server/config.ts';
import { Browser } from '../../support/server/browser.ts';
import { goodPassword, tokenOf } from '../../support/server/staff-app.ts';
import { createTestFolder } from '../../support/server/test-app.ts';

async function someEnvironment() {
  const folder = await createTestFolder();
  return { DATA_DIR: join(folder, 'data'), KEY_FILE: join(folder, 'key'), PORT: '8123' };
}

describe('the command for a lost owner', () => {
  it('prints a link that works while the server runs', async () => {
    const environment = await someEnvironment();
    const read = readConfig(environment);
    if (!read.ok) throw new Error(read.sentence);
    const { app, dependencies } = await composeServer(read.config, (composed) => ({
      ...composed,
      logger: pino({ enabled: false }),
    }));
    const { ok, text } = await ownerLinkCommand(environment);
    expect(ok).toBe(true);
    const link = /http:\/\/127\.0\.0\.1:8123\/front-desk#link=\S+/.exec(text)?.[0];
    const answer = await new Browser(app).post('/api/staff/links/accept', {
      token: tokenOf({ link }),
      name: 'Owner',
      email: 'owner@practice.example',
      password: goodPassword,
    });
    expect(answer.body).toEqual({ email: 'owner@practice.example' });
    await app.close();
    await dependencies.database.destroy();
  });

  it('says what to do where there is no database', async () => {
    const environment = await someEnvironment();
    expect(await ownerLinkCommand(environment)).toEqual({
      ok: false,
      text: `There is no database in ${environment.DATA_DIR}: set DATA_DIR to the folder that holds it.`,
    });
  });
});
