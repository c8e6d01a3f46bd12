import { chromium, request } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import playwright from '../../playwright.config.ts';
import { languages } from '../../src/consultation/index.ts';
import type { Language } from '../../src/consultation/index.ts';
import { aRun } from '../support/builders/run.ts';
import { Desk } from '../support/journeys/desk.ts';
import { Patient } from '../support/journeys/patient.ts';
import { startPractice } from '../support/journeys/practice.ts';
import type { Practice } from '../support/journeys/practice.ts';
import { hairOnly, lateLumps } from '../support/journeys/runs.ts';
import { sendRequest } from '../support/journeys/send-request.ts';
import type { Visit } from './places.ts';
import { endingRuns, expectEveryPage, muchAsked } from './runs.ts';
import { walkDesk } from './walk-desk.ts';
import {
  walkToClear,
  walkToConfirmation,
  walkToEnding,
  walkToKept,
  walkToKiosk,
  walkToRead,
  walkToResult,
} from './walk-patient.ts';
import { walkThrough } from './walk-questions.ts';

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };

async function openPage(
  browser: Browser,
  practice: Practice,
  viewport: typeof phone,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: practice.server.origin,
    serviceWorkers: 'block',
    extraHTTPHeaders: practice.newVisitor(),
    viewport,
    locale: 'en-US',
  });
  return context.newPage();
}

/** Each walk is somebody else's, in a browser of their own. */
async function walkAsPatients(newPatient: () => Promise<Patient>, visit: Visit): Promise<void> {
  const visited = new Set<string>();
  const runs = [muchAsked, aRun()];
  expectEveryPage(runs);
  for (const run of runs) {
    const patient = await newPatient();
    await patient.open();
    await walkThrough(patient, run, (page) => !visited.has(page), visit);
    for (const id of Object.keys(run)) visited.add(id);
    if (run === muchAsked) await walkToConfirmation(patient, visit);
    await patient.page.context().close();
  }
  const reader = await newPatient();
  await walkToRead(reader, visit);
  await walkToClear(reader, visit);
  await walkToKept(await newPatient(), visit);
  await walkToKiosk(await newPatient(), visit);
  await walkToResult(await newPatient(), 'nothing matches', hairOnly, visit);
  await walkToResult(await newPatient(), 'both worth discussing', aRun(), visit);
  for (const [name, run] of Object.entries({ ...endingRuns, 'this-week': lateLumps })) {
    await walkToEnding(await newPatient(), name, run, visit);
  }
}

/** Every page of both sides in every state and language. */
export async function walkEverything(
  visit: Visit,
  wanted: readonly Language[] = languages,
): Promise<void> {
  const practice = await startPractice(request);
  const browser = await chromium.launch(playwright.use?.launchOptions);
  try {
    for (const language of wanted) {
      const newPatient = async () =>
        new Patient(await openPage(browser, practice, phone), language);
      await walkAsPatients(newPatient, visit);
      const sent = await sendRequest(await newPatient(), { run: muchAsked });
      const desk = new Desk(await openPage(browser, practice, desktop), language);
      await walkDesk(desk, practice.owner, sent, visit);
    }
  } finally {
    await browser.close();
    await practice.remove();
  }
}
