import { randomBytes } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { partsToConfirm } from '../../src/consultation/index.ts';
import { staffRoutes } from '../../src/consultation/staff-api.ts';
import { examplePractice } from './example-practice.ts';
import type { StartedServer } from './start-server.ts';

/** Calls a route as the page does, or throws with the answer. */
export type Call = (method: string, path: string, data?: object) => Promise<void>;

/** Calls of a browser, which keep its cookies. */
export function callsOf(browser: APIRequestContext, origin: string): Call {
  return async (method, path, data) => {
    const answer = await browser.fetch(`${origin}${path}`, {
      method,
      headers: { origin },
      ...(data && { data }),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
  };
}

/** Creates the owner with the one-time link, signs in, and fills in and confirms the profile. */
export async function openPractice(call: Call, { ownerToken }: StartedServer): Promise<void> {
  const email = 'owner@practice.example';
  const password = randomBytes(24).toString('base64url');
  const { acceptLink, signIn, saveProfile, confirmProfile } = staffRoutes;
  await call('POST', acceptLink.path, { token: ownerToken, name: 'Owner', email, password });
  await call('POST', signIn.path, { email, password });
  await call('PUT', saveProfile.path, { version: 0, profile: examplePractice });
  await call('POST', confirmProfile.path, { version: 1, parts: partsToConfirm });
}
