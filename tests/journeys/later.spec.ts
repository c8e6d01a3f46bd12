import { expect } from '@playwright/test';
import { partsToConfirm } from '../../src/consultation/index.ts';
import { callStaff } from '../support/journeys/call-staff.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import type { Practice } from '../support/journeys/practice.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { openForm } from '../support/journeys/send-request.ts';
import { someone } from '../support/journeys/someone.ts';
import { confirmedProfile } from '../support/server/submission.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';

const hour = 3_600_000;

test('a draft taken up after twelve hours asks again what may have changed, and no more', async ({
  patient,
}) => {
  const { page } = patient;
  const began = new Date();
  await page.clock.setSystemTime(began);
  await patient.open();
  await patient.answer(hairOnly);
  await expect(patient.heading(patient.words.interface.check.title)).toBeVisible();

  await page.clock.setSystemTime(new Date(began.getTime() + 11 * hour));
  await untilKept(page);
  await page.reload();
  await expect(patient.heading(patient.words.interface.check.title)).toBeVisible();

  await page.clock.setSystemTime(new Date(began.getTime() + 24 * hour));
  await page.reload();
  await expect(page.getByText(patient.words.interface.notices['asked-again'])).toBeVisible();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  // Section A and the skin of today; the goals and the history are as they were.
  await patient.answer({
    'emergency-signs': ['none'],
    'problem-signs': ['none'],
    'skin-now': ['sunburn'],
  });
  await expect(patient.heading(patient.words.interface.check.title)).toBeVisible();
  await expect(patient.changeButton('goals')).toBeVisible();
});

test.describe('a profile that the owner changes while someone fills in the form', () => {
  /** Makes a version of the profile with another number. */
  async function changePhone({ api }: Practice, phone: string): Promise<number> {
    const { current } = await callStaff(api, 'practice', {});
    const profile = { ...confirmedProfile, phone };
    const body = { version: current.version, profile };
    return (await callStaff(api, 'saveProfile', { body })).current.version;
  }

  test('and confirms: the request is taken with the profile that was shown', async ({
    anotherPage,
    openDesk,
    ownPractice: own,
  }) => {
    const patient = new Patient(await anotherPage(own));
    await openForm(patient);
    await patient.fillRequest();
    const version = await changePhone(own, '+1 404 555 0111');
    await callStaff(own.api, 'confirmProfile', { body: { version, parts: [...partsToConfirm] } });
    const code = await patient.send();
    const desk = await openDesk({ at: own });
    await desk.open(code, someone.name);
  });

  test('and does not confirm: nothing is stored, the page says why, and the answers stay', async ({
    anotherPage,
    ownPractice: own,
  }) => {
    const patient = new Patient(await anotherPage(own));
    await openForm(patient);
    await patient.fillRequest();
    const version = await changePhone(own, '+1 404 555 0111');
    await patient.sendButton.click();
    const { outOfDate, loadAgain } = patient.words.keeping.notAccepted;
    await expect(patient.page.getByRole('alert')).toContainText(outOfDate);
    await expect(patient.field('name')).toHaveValue(someone.name);
    expect((await callStaff(own.api, 'worklist', {})).lines).toEqual([]);

    await callStaff(own.api, 'confirmProfile', { body: { version, parts: [...partsToConfirm] } });
    await patient.button(loadAgain).click();
    await expect(patient.field('name')).toHaveValue(someone.name);
    await patient.send();
  });
});
