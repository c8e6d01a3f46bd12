import { readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectSqlite } from '../../../src/server/database/connect.ts';
import { databaseFile } from '../../../src/server/database/database-file.ts';
import { holdFolder } from '../../../src/server/start/hold-folder.ts';
import { prepareDatabase } from '../../../src/server/start/prepare-database.ts';
import { findFreePort } from '../../support/server/postgres.ts';
import { startProcess, waitForOutput } from '../../support/server/server-process.ts';
import { createTestFolder, testInstant } from '../../support/server/test-app.ts';

interface Place {
  readonly data: string;
  readonly key: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** An empty place for a server. */
async function createPlace(): Promise<Place> {
  const folder = await createTestFolder();
  const data = join(folder, 'data');
  const key = join(folder, 'key');
  const environment = { DATA_DIR: data, KEY_FILE: key, PORT: String(await findFreePort()) };
  return { data, key, environment };
}

/** A place in which a server was started before. */
async function createUsedPlace(): Promise<Place> {
  const place = await createPlace();
  const { database } = await prepareDatabase(
    { dataFolder: place.data, key: { kind: 'file', file: place.key } },
    { now: () => testInstant },
  );
  await database.destroy();
  return place;
}

/** Starts a server that must not start, and gives the one sentence that it says. */
async function refusalIn(
  environment: Readonly<Record<string, string>>,
  user?: number,
): Promise<string> {
  const server = startProcess({ environment, ...(user === undefined ? {} : { user }) });
  expect(await server.ended).toBe(1);
  expect(server.output()).toBe('');
  const sentence = server.errors();
  expect(sentence).toMatch(/^[^\n]+\.\n$/);
  expect(sentence).not.toMatch(/\bat .*\.ts:\d|Error:|node:internal/);
  return sentence;
}

const nobodyUser = 65_534;
const isRoot = process.getuid?.() === 0;

describe('a server that cannot start says what to do', () => {
  it('when the port is taken', async () => {
    const { environment } = await createPlace();
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(Number(environment['PORT']), '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    expect(await refusalIn(environment)).toBe(
      `Port ${environment['PORT']} is taken: stop the program that uses it, or set PORT to another one.\n`,
    );
  });

  it('when the folder cannot be made', async () => {
    const { environment, data } = await createPlace();
    await writeFile(data, 'a file');
    expect(await refusalIn({ ...environment, DATA_DIR: join(data, 'below') })).toMatch(
      /^Let this user write to the folder .*below, or set DATA_DIR to another one\.$/m,
    );
  });

  it.each(['/proc/exosome-consult', '/dev/null/data', `/tmp/${'x'.repeat(300)}`])(
    'when there can be no folder at %s',
    async (folder) => {
      const { environment } = await createPlace();
      expect(await refusalIn({ ...environment, DATA_DIR: folder })).toBe(
        `Let this user write to the folder ${folder}, or set DATA_DIR to another one.\n`,
      );
    },
  );

  it.runIf(isRoot)('when the folder is not for this user', async () => {
    const { environment, data, key } = await createUsedPlace();
    await chmod(join(data, '..'), 0o755);
    await chmod(data, 0o755);
    await chmod(databaseFile(data), 0o644);
    await chmod(key, 0o644);
    expect(await refusalIn(environment, nobodyUser)).toMatch(/^Let this user write to the folder/);
  });

  it('when the configuration is wrong', async () => {
    const { environment } = await createPlace();
    expect(await refusalIn({ ...environment, HOST: '0.0.0.0' })).toMatch(/PUBLIC_ORIGIN/);
  });

  it('when this machine does not have the address', async () => {
    const { environment } = await createPlace();
    const elsewhere = { HOST: '192.0.2.1', PUBLIC_ORIGIN: 'https://consult.example' };
    expect(await refusalIn({ ...environment, ...elsewhere })).toBe(
      'This machine has no address 192.0.2.1: set HOST to one that it has.\n',
    );
  });

  it.each([
    ['is another kind of file', () => Buffer.from('this is a letter, not a database'.repeat(200))],
    [
      'has a torn page',
      (bytes: Buffer) => {
        const page = 4_096;
        return bytes.fill(0xff, page, page * 6);
      },
    ],
  ])('when the database %s', async (_situation, damage) => {
    const { environment, data } = await createUsedPlace();
    const file = databaseFile(data);
    const damaged = damage(readFileSync(file));
    await writeFile(file, damaged);
    expect(await refusalIn(environment)).toMatch(
      /^The database .* is damaged: .*npm run restore\.$/m,
    );
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  it.each([
    ['was emptied', (file: string) => writeFile(file, '')],
    ['was taken away', (file: string) => rm(file)],
  ])('when the database %s, and begins no new one in its place', async (_situation, lose) => {
    const { environment, data } = await createUsedPlace();
    await lose(databaseFile(data));
    expect(await refusalIn(environment)).toMatch(
      /^The database .* is gone or empty, although this folder was used before: .*restore/,
    );
    const left = await stat(databaseFile(data)).then(
      ({ size }) => size,
      () => 0,
    );
    expect(left).toBe(0);
  });

  it('when the database was made by a newer version', async () => {
    const { environment, data } = await createUsedPlace();
    const database = connectSqlite(databaseFile(data));
    await database
      .$extendTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto('kysely_migration')
      .values({ name: '9999-of-the-future', timestamp: '2036-01-01T00:00:00.000Z' })
      .execute();
    await database.destroy();
    expect(await refusalIn(environment)).toMatch(/^The database .* was made by a newer version/);
  });

  it('when the key is missing, and makes no new one', async () => {
    const { environment, key } = await createUsedPlace();
    await rm(key);
    expect(await refusalIn(environment)).toMatch(/^The key .* is missing, .*put back your copy/);
    await expect(stat(key)).rejects.toThrow('ENOENT');
  });

  it('when the key is another one', async () => {
    const { environment, key } = await createUsedPlace();
    await writeFile(key, `${Buffer.alloc(32, 7).toString('base64url')}\n`);
    expect(await refusalIn(environment)).toMatch(/^The key in .* is not the one/);
  });

  it('when the key from the environment is another one', async () => {
    const { environment } = await createUsedPlace();
    const { DATA_DIR, PORT } = environment;
    const MASTER_KEY = Buffer.alloc(32, 7).toString('base64url');
    expect(await refusalIn({ DATA_DIR: String(DATA_DIR), PORT: String(PORT), MASTER_KEY })).toMatch(
      /^The key in MASTER_KEY is not the one/,
    );
  });

  it('when the file of the key holds something else', async () => {
    const { environment, key } = await createPlace();
    await writeFile(key, 'my secret password');
    const sentence = await refusalIn(environment);
    expect(sentence).toMatch(/does not hold a key/);
    expect(sentence).not.toContain('password');
  });

  it('when the key cannot be written', async () => {
    const { environment, key } = await createPlace();
    await writeFile(key, 'a file');
    const KEY_FILE = join(key, 'below', 'key');
    expect(await refusalIn({ ...environment, KEY_FILE })).toMatch(
      /^(The key cannot be written|Let this user read the key)/,
    );
  });
});

describe('a database that is used by another program', () => {
  it('is waited for, and then the sentence says so', async () => {
    const { environment, data } = await createUsedPlace();
    const database = connectSqlite(databaseFile(data));
    onTestFinished(() => database.destroy());
    const sentence = await database.transaction().execute(() => refusalIn(environment));
    expect(sentence).toMatch(/^Stop the other program that is using the database/);
  });
});

describe('a folder that another server uses', () => {
  it('is left to that one, until it is gone', async () => {
    const { environment } = await createPlace();
    const first = startProcess({ environment });
    await waitForOutput(first, 'The key lies in');
    const port = String(await findFreePort());
    expect(await refusalIn({ ...environment, PORT: port })).toMatch(
      /^Another server already uses the folder .*data: stop that one, or set DATA_DIR/,
    );
    first.child.kill('SIGKILL');
    await first.ended;
    const second = startProcess({ environment: { ...environment, PORT: port } });
    await waitForOutput(second, 'The key lies in');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });
});

describe('a newer version that is started while the one before still runs', () => {
  it('changes nothing of the database', async () => {
    const { environment, data, key } = await createUsedPlace();
    const database = connectSqlite(databaseFile(data));
    onTestFinished(() => database.destroy());
    const names = async () => {
      const known = database.$extendTables<{ kysely_migration: { name: string } }>();
      const rows = await known.selectFrom('kysely_migration').select('name').execute();
      return rows.map(({ name }) => name);
    };
    await database.schema.dropTable('sign_offs').execute();
    await database
      .$extendTables<{ kysely_migration: { name: string } }>()
      .deleteFrom('kysely_migration')
      .where('name', '=', '0005-sign-offs')
      .execute();
    const older = await names();
    const freeFolder = holdFolder(data);
    expect(await refusalIn(environment)).toMatch(/^Another server already uses the folder/);
    expect(await names()).toEqual(older);
    expect(await readdir(data)).not.toContain('copies');

    freeFolder();
    await database.destroy();
    const brought = await prepareDatabase(
      { dataFolder: data, key: { kind: 'file', file: key } },
      { now: () => testInstant },
    );
    await brought.database.destroy();
    expect(await readdir(join(data, 'copies'))).toEqual([
      'before-0005-sign-offs-2026-11-02T14-00-00-000Z.sqlite',
    ]);
  });
});

describe('the folder for the data', () => {
  it('may be there already', async () => {
    const { data, key } = await createPlace();
    await mkdir(data);
    const opened = await prepareDatabase(
      { dataFolder: data, key: { kind: 'file', file: key } },
      { now: () => testInstant },
    );
    await opened.database.destroy();
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect(readFileSync(key, 'utf8')).toMatch(/^[\w-]{43}\n$/);
  });
});
