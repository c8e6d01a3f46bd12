import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { unsettled } from '../accessibility/judgements.ts';
import { lookAt } from '../accessibility/look-at.ts';
import type { Theme } from '../accessibility/look-at.ts';
import type { Place, Visit } from '../accessibility/places.ts';
import { walkDesk } from '../accessibility/walk-desk.ts';
import {
  walkToClear,
  walkToConfirmation,
  walkToKept,
  walkToRead,
} from '../accessibility/walk-patient.ts';
import { walkThrough } from '../accessibility/walk-questions.ts';
import { Desk } from '../support/journeys/desk.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { freshLaser } from '../support/journeys/runs.ts';
import { sendRequest } from '../support/journeys/send-request.ts';

/** One page of each kind; `npm run accessibility` visits all of them. */
const kinds = ['emergency-signs', 'when-resurfacing-laser'];

/** Where Tab is followed around: the fullest page of each sort. */
const byKeyboard = ['emergency-signs error', 'request error', 'practice open'];

function expectNothingAt(themes: readonly Theme[]): Visit {
  return async (page: Page, place: Place) => {
    const at = `${place.page} ${place.state}`;
    const looks = { themes, byKeyboard: byKeyboard.includes(at), alsoWide: false };
    expect(unsettled(await lookAt(page, place, looks)), at).toEqual([]);
  };
}

const looks = [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'es' },
] as const;

for (const { colorScheme, language } of looks) {
  test.describe(`in ${colorScheme} colours (${language}), on the narrowest phone`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    test('no page of the patient has a barrier that a program can find', async ({
      patient,
      anotherPage,
    }) => {
      test.slow();
      patient.language = language;
      const visit = expectNothingAt([colorScheme]);
      await walkToClear(patient, visit);
      await walkToKept(new Patient(await anotherPage(), language), visit);
      await patient.open();
      await walkThrough(patient, freshLaser, (page) => kinds.includes(page), visit);
      await walkToConfirmation(patient, visit);
      await walkToRead(patient, visit);
    });
  });
}

test('no page of the front desk has a barrier that a program can find', async ({
  patient,
  anotherPage,
  practice,
}) => {
  test.slow();
  const sent = await sendRequest(patient);
  const desk = new Desk(await anotherPage(), 'es');
  await walkDesk(desk, practice.owner, sent, expectNothingAt(['light']));
});
