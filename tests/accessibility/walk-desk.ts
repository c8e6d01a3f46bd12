import { expect } from '@playwright/test';
import { worklistFilters } from '../../src/consultation/staff-api.ts';
import type { Desk } from '../support/journeys/desk.ts';
import type { Credentials } from '../support/journeys/practice.ts';
import type { Visit } from './places.ts';

const settings = [
  'how-it-decides',
  'confirming-the-rules',
  'practice',
  'people',
  'audit',
  'retention',
  'account',
] as const;

/** The front desk, from the sign-in over one request to every page of the settings. */
export async function walkDesk(
  desk: Desk,
  owner: Credentials,
  request: { readonly code: string; readonly name: string },
  visit: Visit,
): Promise<void> {
  const { page: browser, language, words } = desk;
  const at = (page: string, state: string): Promise<void> =>
    visit(browser, { side: 'desk', language, page, state });
  await browser.goto('/front-desk');
  if (language === 'es') await browser.getByRole('button', { name: 'Español' }).click();
  await expect(desk.button(words.access.signIn.submit)).toBeVisible();
  await at('sign-in', 'empty');
  await desk.tryToSignIn(owner.email, 'not the password of anyone');
  await expect(browser.getByRole('alert')).toBeVisible();
  await at('sign-in', 'error');
  await desk.tryToSignIn(owner.email, owner.password);
  await expect(desk.heading(words.worklist.titles.open)).toBeVisible();
  await expect(desk.rows.first()).toBeVisible();
  for (const filter of worklistFilters) {
    await desk.openList(filter);
    await at(`list: ${filter}`, 'open');
  }
  await desk.open(request.code, request.name);
  await expect(desk.card('answers').getByRole('row').first()).toBeVisible();
  await at('request', 'open');
  for (const page of settings) {
    await browser.goto(`/front-desk/${page}`);
    await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
    await at(page, 'open');
  }
}
