import { once } from 'node:events';
import { createServer } from 'node:http';
import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { migrateToLatest } from '../../../src/server/database/migrate.ts';
import { connectPostgres, startPostgres } from './postgres.ts';
import type { PostgresAddress, TestPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a file of tests asks for the PostgreSQL of the run. */
    readonly postgresAt: string;
  }
}

/** A database of the latest version, of which each test gets a copy. */
export const migratedTemplate = 'migrated';

async function createTemplate(address: PostgresAddress): Promise<void> {
  const maintenance = connectPostgres(address, 'postgres');
  await sql.raw(`create database ${migratedTemplate}`).execute(maintenance);
  await maintenance.destroy();
  const template = connectPostgres(address, migratedTemplate);
  await migrateToLatest(template);
  await template.destroy();
}

async function startWithTemplate(): Promise<TestPostgres> {
  const postgres = await startPostgres();
  await createTemplate(postgres.address);
  return postgres;
}

/** One PostgreSQL for all files of a run, started when the first of them asks where it is. */
export default async function sharePostgres(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<TestPostgres> | undefined;
  const desk = createServer((_question, answer) => {
    postgres ??= startWithTemplate();
    postgres.then(
      ({ address }) => answer.end(JSON.stringify(address)),
      (error: unknown) => answer.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const place = desk.address();
  if (typeof place !== 'object' || place === null) throw new Error('no port to be asked at');
  project.provide('postgresAt', `http://127.0.0.1:${place.port}`);
  return async () => {
    desk.close();
    await (await postgres)?.stop();
  };
}
