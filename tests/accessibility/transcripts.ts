import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, request } from '@playwright/test';
import playwright from '../../playwright.config.ts';
import { languages } from '../../src/consultation/index.ts';
import { Patient } from '../support/journeys/patient.ts';
import { startPractice } from '../support/journeys/practice.ts';
import { freshLaser } from '../support/journeys/runs.ts';
import { readAloud } from './screen-reader.ts';
import { walkToConfirmation } from './walk-patient.ts';
import { walkThrough } from './walk-questions.ts';
import type { Visit } from './places.ts';

/**
 * `npm run transcripts`: what a virtual screen reader says on one whole journey, page by page,
 * in each language. It writes docs/transcripts; somebody reads them.
 */
const folder = 'docs/transcripts';
const phone = { width: 390, height: 844 };
/** Pages of questions that are also read with what is missing; the others say it alike. */
const alsoInError = ['emergency-signs', 'treated-skin'];

/** Code and moment differ from one request to the next. */
function withoutChance(phrase: string): string {
  return phrase
    .replace(/^[0-9A-HJKMNP-TV-Z]{8}$/u, '(code)')
    .replace(/\d{1,2}:\d{2}\s([AP]M\.|[ap]\.\s?m\.)$/u, '(time)')
    .replace(/(on|el) .*?(at|a las?) \(time\)/u, '$1 (day) $2 (time)');
}

mkdirSync(folder, { recursive: true });
const practice = await startPractice(request);
const browser = await chromium.launch(playwright.use?.launchOptions);
try {
  for (const language of languages) {
    const context = await browser.newContext({
      baseURL: practice.server.origin,
      serviceWorkers: 'block',
      viewport: phone,
      locale: 'en-US',
      // The reader is put into the page, which the page's policy forbids.
      bypassCSP: true,
    });
    const lines = [
      `# What a screen reader says: one journey (${language})`,
      '',
      'Written by `npm run transcripts`: every phrase of a virtual screen reader, page by page.',
    ];
    const read: Visit = async (page, place) => {
      const isRead =
        place.state === 'empty' ||
        (place.state === 'error' &&
          (alsoInError.includes(place.page) || place.page === 'request')) ||
        !(place.page in freshLaser || place.page === 'request');
      if (!isRead && place.state !== 'not sent') return;
      const phrases = await readAloud(page);
      lines.push('', `## ${place.page}, ${place.state}`, '');
      lines.push(...phrases.map((phrase) => `- ${withoutChance(phrase)}`));
      process.stdout.write(
        `${language} ${place.page}, ${place.state}: ${phrases.length} phrases\n`,
      );
    };
    const patient = new Patient(await context.newPage(), language);
    await patient.open();
    await walkThrough(patient, freshLaser, () => true, read);
    await walkToConfirmation(patient, read);
    writeFileSync(`${folder}/${language}.md`, `${lines.join('\n')}\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await practice.remove();
}
