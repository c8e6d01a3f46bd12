import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackup } from '../../src/server/backup/create-backup.ts';
import type { Answers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { aRealSubmission, createRealPlace, put } from '../support/server/real-place.ts';
import { startProcess, waitForOutput } from '../support/server/server-process.ts';
import { anotherId, shownFor, someId, typed } from '../support/server/submission.ts';
import { testInstant } from '../support/server/test-app.ts';

const answers: Answers = aRun({
  goals: ['fine-lines', 'uneven-tone'],
  'exosome-history': ['topical-at-home', 'injected-or-drip'],
  'product-reaction': 'gone',
  pregnancy: 'breastfeeding',
  conditions: ['cancer-past', 'dark-marks'],
  medicines: ['blood-thinner'],
  allergies: ['skin-product-or-numbing'],
  'skin-now': ['sunburn'],
  'donor-material': 'want-to-know-more',
});

/** Of the ticked options those that are no everyday word, such as "no" or "face". */
const ticked = Object.values(answers)
  .flat()
  .filter((option) => option.includes('-') || ['breastfeeding', 'sunburn'].includes(option));

/** Every word of four letters or more that was typed, and the phone number's digits. */
const words = [
  ...Object.values(typed).flatMap((text) => text.split(/\W+/u)),
  '555-0147',
  '4045550147',
]
  .filter((word) => word.length >= 4)
  .concat(Object.values(typed));

describe('after a journey', () => {
  it('nothing that was typed or ticked stands in the database, its WAL, a backup or the log', async () => {
    const { folder, dataFolder, environment, origin } = await createRealPlace();
    const server = startProcess({ environment });
    await waitForOutput(server, 'Keep a copy elsewhere');
    const body = aRealSubmission({ answers, shown: shownFor(answers) });
    expect((await put(origin, someId, JSON.stringify(body))).status).toBe(201);
    expect((await put(origin, someId, JSON.stringify({ ...body, sentFor: 'test' }))).status).toBe(
      422,
    );
    const forged = { ...body, answers: { ...answers, age: 'under-18' } };
    expect((await put(origin, anotherId, JSON.stringify(forged))).status).toBe(422);
    expect((await put(origin, anotherId, `${JSON.stringify(body)}!`)).status).toBe(400);
    await fetch(`${origin}/help?goals=fine-lines`);

    const backup = await createBackup(dataFolder, join(folder, 'backups'), testInstant);
    if (!backup.ok) throw new Error(backup.reason);
    const places = new Map([['the log', Buffer.from(server.output() + server.errors())]]);
    for (const from of [dataFolder, backup.folder]) {
      for (const name of await readdir(from)) places.set(name, await readFile(join(from, name)));
    }
    expect([...places.keys()]).toEqual(
      expect.arrayContaining(['exosome-consult.sqlite-wal', 'database.sqlite', 'manifest.json']),
    );
    expect(places.get('exosome-consult.sqlite-wal')?.length).toBeGreaterThan(10_000);
    expect(ticked.length).toBeGreaterThan(8);
    for (const [place, bytes] of places) {
      for (const secret of [...ticked, ...words]) {
        expect(bytes.includes(secret), `"${secret}" in ${place}`).toBe(false);
      }
    }
    expect(places.get('the log')?.toString()).not.toMatch(
      /goals|127\.0\.0\.1"|requests\/[0-9a-f]/u,
    );
  });
});
