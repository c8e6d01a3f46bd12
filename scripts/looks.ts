import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import playwright from '../playwright.config.ts';
import { languages } from '../src/consultation/index.ts';
import { consentTexts as consentEn } from '../src/text/en/consent.ts';
import { interfaceTexts as interfaceEn } from '../src/text/en/interface.ts';
import { keepingTexts as keepingEn } from '../src/text/en/keeping.ts';
import { consentTexts as consentEs } from '../src/text/es/consent.ts';
import { interfaceTexts as interfaceEs } from '../src/text/es/interface.ts';
import { keepingTexts as keepingEs } from '../src/text/es/keeping.ts';
import { createDrawer, fileOf } from './looks/drawer.ts';
import type { Picture } from './looks/drawer.ts';
import { lookSheet } from './looks/sheet.ts';
import {
  walkToAClosedRequest,
  walkToOtherPages,
  walkToOtherResults,
  walkToTheConfirmation,
  walkToKeptAnswers,
  walkToTheEndings,
  walkWithoutConnection,
} from './looks/walks.ts';
import type { Walker } from './looks/walks.ts';
import { callsOf, openPractice } from './screenshots/desk-session.ts';
import { startServer } from './screenshots/start-server.ts';

/**
 * `npm run looks`: draws every page of the patient in every state into docs/looks, in both
 * languages and small. `-- en` draws one language; `-- sharp` draws into test-results/looks,
 * large enough to judge a line.
 */
const options = process.argv.slice(2);
const isSharp = options.includes('sharp');
const folder = isSharp ? 'test-results/looks' : 'docs/looks';
/** No picture of this format can be much higher than the sharp ones. */
const fineness = isSharp
  ? { size: 1, quality: 0.8, highest: 16_000 }
  : { size: 0.55, quality: 0.4, highest: 1_500 };
const wording = {
  en: { words: interfaceEn, request: consentEn.request, keeping: keepingEn },
  es: { words: interfaceEs, request: consentEs.request, keeping: keepingEs },
};
const bytesPerMegabyte = 1e6;

/** Removes pictures of the drawn languages that no page has any more. */
function removeOthers(files: readonly string[]): void {
  const isDrawn = (file: string): boolean =>
    drawn.some((language) => file.endsWith(`-${language}.webp`));
  for (const file of readdirSync(folder).filter(isDrawn)) {
    if (!files.includes(file)) rmSync(`${folder}/${file}`);
  }
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const named = languages.filter((language) => options.includes(language));
const drawn = named.length > 0 ? named : languages;
const server = await startServer();
try {
  const browser = await chromium.launch(playwright.use?.launchOptions);
  try {
    mkdirSync(folder, { recursive: true });
    const drawer = await createDrawer(browser, folder, fineness);
    const walkers = drawn.map((language): Walker => {
      return {
        language,
        ...wording[language],
        drawer,
        newContext: (options) =>
          browser.newContext({
            baseURL: server.origin,
            viewport: { width: 390, height: 844 },
            // Pages are drawn as they are on a first visit, before they are kept for offline.
            serviceWorkers: 'block',
            ...options,
          }),
      };
    });
    const walk = async (goes: (walker: Walker) => Promise<void>): Promise<void> => {
      for (const walker of walkers) await goes(walker);
      console.log(goes.name);
    };
    await walk(walkToAClosedRequest);
    const staff = await browser.newContext();
    await openPractice(callsOf(staff.request, server.origin), server);
    await walk(walkToTheConfirmation);
    await walk(walkToTheEndings);
    await walk(walkToOtherResults);
    await walk(walkToOtherPages);
    await walk(walkWithoutConnection);
    await walk(walkToKeptAnswers);
    const isOfFirst = ({ language }: Picture): boolean => language === drawn[0];
    writeFileSync(`${folder}/index.html`, lookSheet(drawer.pictures.filter(isOfFirst)));
    removeOthers(drawer.pictures.map(fileOf));
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
const bytes = readdirSync(folder).reduce(
  (sum, file) => sum + statSync(`${folder}/${file}`).size,
  0,
);
console.log(`${folder}: ${(bytes / bytesPerMegabyte).toFixed(1)} MB`);
