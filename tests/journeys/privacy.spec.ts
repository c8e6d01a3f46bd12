import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Answers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { projectRoot } from '../support/journeys/journey-server.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { personalTextIn } from '../support/journeys/personal-text.ts';
import type { Practice } from '../support/journeys/practice.ts';
import { freshLaser, hairOnly, lateLumps, plannedRecovery } from '../support/journeys/runs.ts';
import { someone } from '../support/journeys/someone.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { compiledBefore } from '../support/server/compiled.ts';

const noSigns = { 'emergency-signs': ['none'], 'problem-signs': ['none'] } as const;

/** One run for each branch of the questionnaire. */
const branches: readonly Answers[] = [
  { 'emergency-signs': ['face-or-speech'] },
  { 'emergency-signs': ['none'], 'problem-signs': ['dark-painful-spots'] },
  { 'emergency-signs': ['none'], 'problem-signs': ['blister-clusters'] },
  { ...noSigns, age: 'under-18' },
  lateLumps,
  hairOnly,
  { ...noSigns, age: '22-or-over', goals: ['scar'], 'scar-kind': 'raised', 'scar-age': 'not-sure' },
  freshLaser,
  plannedRecovery,
];

test('no branch shows in the address, the title or an entry of the history', async ({
  patient,
  logged,
}) => {
  const { page } = patient;
  const seen = new Set<string>();
  // Every entry of the history counts, also one that is replaced at once.
  page.on('framenavigated', (frame) => seen.add(frame.url()));
  const entries = new Set<string>();
  const note = async () => {
    seen.add(page.url());
    seen.add(await page.title());
    entries.add(await page.evaluate(() => Object.keys(window.history.state ?? {}).join()));
  };
  // Each run begins with nothing, whatever the page before it kept when it was left.
  await page.addInitScript(() => sessionStorage.clear());
  for (const run of branches) {
    await patient.open();
    await patient.answer(run, note);
    await note();
  }
  const { origin } = new URL(page.url());
  expect([...seen].toSorted()).toEqual([patient.words.interface.titles.questions, `${origin}/`]);
  // How many entries of ours lie before it, a number drawn by chance, and nothing else.
  expect([...entries]).toEqual(['depth,key']);
  // Nor does the log of the server tell one branch from another: pages, files, the practice.
  const routes = [...logged().matchAll(/"route":"([^"]*)"/gu)].map(([, route]) => route);
  expect([...new Set(routes)].toSorted()).toEqual(['/', '/assets/*']);
});

for (const path of ['/', '/kiosk']) {
  test(`what was cleared is not ticked again by the browser itself (${path})`, async ({
    patient,
  }) => {
    const { page } = patient;
    await page.goto(path);
    await expect(patient.continueButton).toBeVisible();
    await patient.tick('emergency-signs', ['severe-pain', 'sight-change']);
    await patient.goOn();
    await expect(patient.option('emergency-signs', 'severe-pain')).toHaveCount(0);
    await page.goBack();
    await expect(patient.option('emergency-signs', 'severe-pain')).toBeChecked();
    const { keeping, interface: words } = patient.words;
    await patient.button(words.clear).click();
    // A shared screen loads anew.
    const loaded = path === '/kiosk' && page.waitForEvent('load');
    await patient.button(keeping.clear.confirm).click();
    await loaded;
    await expect(patient.option('emergency-signs', 'severe-pain')).not.toBeChecked();
    // Back from a page that was loaded, over the entries before it, as the browser restores a form.
    await page.goto('/privacy');
    await expect(page).toHaveURL('/privacy');
    await page.evaluate(() => void setTimeout(() => window.history.go(-2)));
    await expect(patient.continueButton).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
}

test('no question has a control that the browser fills in', async ({ patient }) => {
  const controlsShown = patient.page.locator('input, select, textarea');
  await patient.open();
  await patient.answer(aRun(), async () => {
    const said = await controlsShown.evaluateAll((controls) =>
      controls.map((control) => {
        const form = control.closest('form')?.getAttribute('autocomplete');
        return control.getAttribute('autocomplete') ?? form;
      }),
    );
    expect([...new Set(said)]).toEqual(['off']);
  });
});

test('nothing leaves the device before Send', async ({ patient, context, practice }) => {
  const asked: string[] = [];
  let hasSent = false;
  context.on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url());
    const isOwn = origin === practice.server.origin;
    if (!hasSent) asked.push(`${request.method()} ${isOwn ? '' : origin}${pathname}${search}`);
  });
  await patient.open();
  await patient.answer({ ...noSigns, age: '22-or-over' });
  await patient.switchLanguage();
  await patient.page
    .getByRole('link', { name: patient.words.interface.about, exact: true })
    .click();
  await expect(patient.heading(patient.words.about.title)).toBeVisible();
  await patient.page.goBack();
  await patient.answer({ goals: ['hair'], 'skin-now': ['none'], 'exosome-history': ['never'] });
  await patient.seeResult();
  await patient.button(patient.words.interface.result.ask).click();
  await patient.fillRequest();
  await untilKept(patient.page);
  await patient.page.reload();
  await expect(patient.field('note')).toHaveValue(someone.note);

  hasSent = true;
  await patient.send();
  // The reload in the middle is among what was asked, so the list is not empty by mistake.
  expect(asked.filter((line) => line === 'GET /es/')).toHaveLength(1);
  const pages = ['/', '/es/', '/es/about'].map((path) => `GET ${path}`);
  const own = [...pages, 'GET /api/practice'];
  const others = asked.filter((line) => !/^GET \/assets\/patient\/[\w-]+\.\w+$/u.test(line));
  expect(others.filter((line) => !own.includes(line))).toEqual([]);
});

/** Texts in every file of a folder, read byte by byte. */
function filesIn(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      // Each byte becomes one character, so that nothing between the pages of a file is lost.
      return { name: entry.name, text: `${bytes.toString('latin1')} ${bytes.toString('utf16le')}` };
    });
}

function runScript(practice: Practice, script: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'scripts', script), ...words],
    {
      env: { PATH: process.env['PATH'], ...compiledBefore, ...practice.server.environment },
      encoding: 'utf8',
    },
  );
  expect(`${status} ${stderr}`).toBe('0 ');
  return stdout;
}

test('database, write-ahead log, backup and log hold nothing that was typed or ticked, and the backup brings it all back', async ({
  anotherPage,
  openDesk,
  ownPractice: own,
}) => {
  const patient = new Patient(await anotherPage(own));
  await patient.open();
  await patient.answer(
    aRun({
      goals: ['uneven-tone', 'barrier-care'],
      conditions: ['raised-scars', 'cold-sores-before'],
      medicines: ['isotretinoin-past-year'],
      allergies: ['donor-or-blood-product'],
      'donor-material': 'want-to-know-more',
    }),
  );
  await patient.seeResult();
  await patient.button(patient.words.interface.result.ask).click();
  await patient.fillRequest();
  const code = await patient.send();

  const desk = await openDesk({ at: own });
  await desk.open(code, someone.name);
  await desk.noteField.fill('Spoke of the marmalade, and of donor-or-blood-product.');
  await desk.button(desk.words.request.notes.add).click();
  await expect(desk.card('notes').getByRole('listitem')).toHaveCount(1);

  const backups = join(own.server.folder, 'backups');
  runScript(own, 'backup.ts', backups);
  const files = [...filesIn(own.server.dataFolder), ...filesIn(backups)];
  const names = files.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/\.sqlite$/u),
      expect.stringMatching(/\.sqlite-wal$/u),
      'manifest.json',
    ]),
  );
  expect(
    files.flatMap(({ name, text }) => personalTextIn(text).map((found) => `${name}: ${found}`)),
  ).toEqual([]);
  expect(personalTextIn(own.server.log)).toEqual([]);
  // What is searched for would be found: the code is stored in the clear.
  expect(files.some(({ text }) => text.includes(code.replaceAll(/[^A-Z0-9]/gu, '')))).toBe(true);

  await own.server.stop();
  const [backup = ''] = readdirSync(backups);
  await own.server.moveDataAway();
  runScript(own, 'restore.ts', join(backups, backup));
  await own.server.startAgain();
  await desk.page.goto('/front-desk');
  await desk.open(code, someone.name);
  await desk.expectAnswer('medicines', ['isotretinoin-past-year']);
  await expect(desk.card('notes').getByRole('listitem')).toContainText('Spoke of the marmalade');
});
