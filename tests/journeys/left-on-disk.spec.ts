import { expect } from '@playwright/test';
import type { Answers } from '../../src/questions/index.ts';
import { foundIn } from '../support/journeys/browser-profile.ts';
import type { BrowserProfile } from '../support/journeys/browser-profile.ts';
import { test } from '../support/journeys/journey-test.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { Patient } from '../support/journeys/patient.ts';
import { typedTexts } from '../support/journeys/personal-text.ts';
import { lateLumps } from '../support/journeys/runs.ts';
import { someone } from '../support/journeys/someone.ts';

const { 'recent-illness': recentIllness, ...upToProcedures } = lateLumps;
const firstAnswers = {
  ...upToProcedures,
  'recent-procedures': ['filler', 'wrinkle-relaxer'],
} as const satisfies Answers;
const laterAnswers = {
  'when-filler': '15-to-28-days',
  'when-wrinkle-relaxer': 'over-60-days',
  'treated-by': 'another-clinic',
  'recent-illness': recentIllness,
} as const satisfies Answers;

/** Questions and answers of this journey; a word like "yes" may stand anywhere. */
const telling = Object.entries({ ...firstAnswers, ...laterAnswers })
  .flat(2)
  .filter((id) => id.includes('-'));

/** Texts that are left on purpose, one in each way in which the search must find any. */
const control = { latin: 'left-in-latin', utf16: 'left-in-utf-16', base64: 'left-in-base64' };

/**
 * Ends the browser, so that it writes what it still has to, and searches all of its files. The
 * pages in the caches name every question and answer, whatever was ticked: those do not count.
 */
async function endAndSearch(profile: BrowserProfile, texts = typedTexts) {
  await profile.end();
  const files = profile.files();
  const found = [
    ...foundIn(files, texts),
    ...foundIn(
      files.filter(({ isCache }) => !isCache),
      telling,
    ),
  ];
  return { files, found };
}

test('no file of the browser holds what was ticked or typed: at a question, at the form, after Send', async ({
  profile,
}) => {
  const atQuestion = new Patient(await profile.start());
  const { keeping, interface: words } = atQuestion.words;
  await atQuestion.open();
  await atQuestion.answer(firstAnswers);
  await atQuestion.tick('when-filler', laterAnswers['when-filler']);
  await atQuestion.button(words.keepOnDevice).click();
  await atQuestion.button(keeping.keep.confirm).click();
  await expect(atQuestion.button(keeping.stop)).toBeVisible();
  await untilKept(atQuestion.page);
  await atQuestion.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await atQuestion.page.evaluate(({ latin, utf16, base64 }) => {
    window.localStorage.setItem('1', latin);
    // One letter beyond Latin has the browser write all of them in UTF-16.
    window.localStorage.setItem('2', `${utf16} \u2713`);
    window.localStorage.setItem('3', btoa(`x${base64}`));
  }, control);
  const { files, found } = await endAndSearch(profile);
  expect(found).toEqual([]);
  expect(foundIn(files, Object.values(control))).toEqual([
    expect.stringMatching(/Local Storage.*: left-in-latin$/u),
    expect.stringMatching(/Local Storage.*: left-in-utf-16$/u),
    expect.stringMatching(/Local Storage.*: left-in-base64$/u),
  ]);
  expect(foundIn(files, ['when-filler'])).toContainEqual(expect.stringMatching(/Service Worker/u));

  // What was searched did hold the answers: the browser finds them again.
  const atForm = new Patient(await profile.start());
  await atForm.page.goto('/');
  await atForm.button(keeping.found.goOn).click();
  await expect(atForm.option('when-filler', laterAnswers['when-filler'])).toBeChecked();
  await atForm.answer(laterAnswers);
  await atForm.button(words.result.ask).click();
  await atForm.fillRequest();
  await untilKept(atForm.page);
  expect((await endAndSearch(profile)).found).toEqual([]);

  const atEnd = new Patient(await profile.start());
  await atEnd.page.goto('/');
  await atEnd.button(keeping.found.goOn).click();
  await expect(atEnd.field('note')).toHaveValue(someone.note);
  const code = await atEnd.send();
  await untilKept(atEnd.page);
  const codes = [code, code.replaceAll(/[^A-Z0-9]/gu, '')];
  expect((await endAndSearch(profile, [...typedTexts, ...codes])).found).toEqual([]);
});
