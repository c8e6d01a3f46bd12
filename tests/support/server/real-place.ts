import { join } from 'node:path';
import { createDefinitionStore } from '../../../src/server/definitions/release-store.ts';
import { prepareDatabase } from '../../../src/server/start/prepare-database.ts';
import { findFreePort } from './postgres.ts';
import { aSubmission, savePractice } from './submission.ts';
import type { SentBody } from './submission.ts';
import { createTestFolder, testInstant } from './test-app.ts';

/** A folder with a migrated database of a practice that takes requests, for a real server. */
export interface RealPlace {
  readonly folder: string;
  readonly dataFolder: string;
  readonly key: { readonly kind: 'file'; readonly file: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly origin: string;
}

export async function createRealPlace(): Promise<RealPlace> {
  const folder = await createTestFolder();
  const dataFolder = join(folder, 'data');
  const key = { kind: 'file', file: join(folder, 'key') } as const;
  const port = await findFreePort();
  await withDatabase({ dataFolder, key }, (database) => savePractice({ database }));
  return {
    folder,
    dataFolder,
    key,
    environment: { DATA_DIR: dataFolder, KEY_FILE: key.file, PORT: String(port) },
    origin: `http://127.0.0.1:${port}`,
  };
}

type Prepared = Awaited<ReturnType<typeof prepareDatabase>>;

/** Opens the database of a place for a moment. */
export async function withDatabase<Outcome>(
  { dataFolder, key }: Pick<RealPlace, 'dataFolder' | 'key'>,
  use: (database: Prepared['database'], vault: Prepared['vault']) => Promise<Outcome>,
): Promise<Outcome> {
  const { database, vault } = await prepareDatabase(
    { dataFolder, key },
    { now: () => testInstant },
  );
  try {
    return await use(database, vault);
  } finally {
    await database.destroy();
  }
}

/** What a page of the working definition sends on the day of the test. */
export function aRealSubmission(changes: Parameters<typeof aSubmission>[0] = {}): SentBody {
  const { version, consentsVersion } = createDefinitionStore().current();
  return aSubmission({
    versions: { contract: 1, definition: version, practice: 1, consents: consentsVersion },
    answeredOn: new Date().toISOString().slice(0, 10),
    ...changes,
  });
}

/** Sends a body over the network, as the page does. */
export function put(origin: string, id: string, body: string): Promise<Response> {
  return fetch(`${origin}/api/requests/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin },
    body,
  });
}
