import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import playwright from '../playwright.config.ts';
import { staffRoutes } from '../src/consultation/staff-api.ts';
import { interfaceTexts as english } from '../src/text/en/interface.ts';
import { interfaceTexts as spanish } from '../src/text/es/interface.ts';
import { answerQuestions } from './screenshots/answer-questions.ts';
import { callsOf, openPractice } from './screenshots/desk-session.ts';
import { exampleCallers, shownAnswers } from './screenshots/example-callers.ts';
import { sendRequest } from './screenshots/send-request.ts';
import { startServer } from './screenshots/start-server.ts';
import type { StartedServer } from './screenshots/start-server.ts';

/** Draws the pictures in docs/screenshots anew, from a server with examples of its own. */
const folder = 'docs/screenshots';
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };
/** Pixels of a phone's picture for each of the page, so that it stays sharp when it is small. */
const phoneScale = 2;
/** Page of the one question that is drawn. */
const drawnQuestion = 'medicines';

async function draw(page: Page, name: string, scale: 'css' | 'device' = 'css'): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    return document.fonts.ready;
  });
  const path = `${folder}/${name}.png`;
  await page.screenshot({ path, scale, animations: 'disabled' });
  console.log(path);
}

async function drawEnglish(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: phoneScale });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: english.continue, exact: true }).waitFor();
  await draw(page, 'start-en-390', 'device');
  await answerQuestions(page, shownAnswers, english, async (id) => {
    if (id === drawnQuestion) await draw(page, 'question-en-390', 'device');
  });
  await draw(page, 'result-en-390', 'device');
  await page.setViewportSize(desk);
  await draw(page, 'result-en-1280');
}

async function drawSpanish(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: phoneScale });
  const page = await context.newPage();
  await page.goto(`${origin}/es/`);
  await answerQuestions(page, shownAnswers, spanish);
  await draw(page, 'result-es-390', 'device');
}

async function drawFrontDesk(browser: Browser, server: StartedServer): Promise<void> {
  const { origin } = server;
  const context = await browser.newContext({ viewport: desk });
  const call = callsOf(context.request, origin);
  await openPractice(call, server);
  // A browser that is signed in as staff would have to say whether it sends a test.
  const patients = await browser.newContext();
  const ids: string[] = [];
  for (const caller of exampleCallers) {
    ids.push(await sendRequest(callsOf(patients.request, origin), caller));
  }
  const [called = '', opened = ''] = ids;
  const { recordCall, take } = staffRoutes;
  await call('POST', recordCall.path.replace(':id', called), {
    id: called,
    outcome: 'message-left',
  });
  await call('POST', take.path.replace(':id', opened), { version: 1 });

  const page = await context.newPage();
  await page.goto(`${origin}/front-desk`);
  await page.getByRole('link', { name: 'Caller 1' }).waitFor();
  await draw(page, 'worklist-1280');
  await page.goto(`${origin}/front-desk/requests/${opened}`);
  await page.getByRole('heading', { name: 'Caller 2' }).waitFor();
  await draw(page, 'request-1280');
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
mkdirSync(folder, { recursive: true });
const server = await startServer();
try {
  const browser = await chromium.launch(playwright.use?.launchOptions);
  try {
    await drawFrontDesk(browser, server);
    await drawEnglish(browser, server.origin);
    await drawSpanish(browser, server.origin);
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
