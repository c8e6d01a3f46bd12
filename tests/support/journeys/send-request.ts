import { expect } from '@playwright/test';
import type { Submission } from '../../../src/consultation/index.ts';
import type { Answers } from '../../../src/questions/index.ts';
import type { Patient } from './patient.ts';
import { lateLumps } from './runs.ts';
import { sends, sentBodies } from './sent-bodies.ts';
import { someone } from './someone.ts';
import type { RequestEntries } from './someone.ts';

/** A request as it went out, with what the patient was told. */
export interface SentRequest {
  readonly code: string;
  readonly name: string;
  /** Path of the send: `/api/requests/{id}`. */
  readonly path: string;
  readonly body: Submission;
}

/** Opens the form after these answers. */
export async function openForm(patient: Patient, run: Answers = lateLumps): Promise<void> {
  const { result } = patient.words.interface;
  await patient.open();
  await patient.answer(run);
  if (run.goals !== undefined) await patient.seeResult();
  await patient.button(result.ask).click();
  await expect(patient.sendButton).toBeVisible();
}

/** Opens the form after these answers, and fills it in. */
export async function openFilledForm(patient: Patient, run?: Answers): Promise<void> {
  await openForm(patient, run);
  await patient.fillRequest();
}

/** Goes all the way to the confirmation. */
export async function sendRequest(
  patient: Patient,
  { run = lateLumps, entries = someone }: { run?: Answers; entries?: RequestEntries } = {},
): Promise<SentRequest> {
  const sent = sends(patient.page);
  const bodies = sentBodies(patient.page);
  await openForm(patient, run);
  await patient.fillRequest(entries);
  const code = await patient.send();
  const [request] = sent();
  const [body] = bodies();
  if (!request || !body) throw new Error('nothing was sent');
  return { code, name: entries.name, path: new URL(request.url()).pathname, body };
}
