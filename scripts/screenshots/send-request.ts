import { randomBytes } from 'node:crypto';
import { practiceFacts, requiredConsents } from '../../src/consultation/index.ts';
import { buildSubmission } from '../../src/patient/request/build-submission.ts';
import { assess } from '../../src/rules/index.ts';
import { calendarDayIn } from '../../src/server/clock.ts';
import { loadCurrentDefinition } from '../../src/server/definitions/working-definition.ts';
import type { Call } from './desk-session.ts';
import type { ExampleCaller } from './example-callers.ts';
import { examplePractice } from './example-practice.ts';

/** Version of the profile after it was saved and confirmed. */
const practiceVersion = 2;

/**
 * Sends what the page would send for these answers.
 * @returns id of the request
 * @throws Error when the answers are no complete run, or the server refuses them
 */
export async function sendRequest(call: Call, caller: ExampleCaller): Promise<string> {
  const { answers, contact } = caller;
  const now = new Date();
  const on = calendarDayIn(examplePractice.timeZone ?? 'UTC', now);
  const { definition, consentsVersion, draft } = loadCurrentDefinition();
  const assessment = assess(definition, answers, on, practiceFacts(examplePractice));
  if (assessment.kind !== 'decided') throw new Error(`${contact.name}: ${assessment.kind}`);
  const { walk, result } = assessment;
  const { version } = definition;
  const body = buildSubmission({
    walk,
    result,
    on,
    contact,
    consents: requiredConsents.map((id) => ({
      id,
      given: true,
      language: contact.language,
      at: now.toISOString(),
    })),
    practice: { version: practiceVersion },
    definition: { version, consents: consentsVersion, draft },
  });
  const id = randomBytes(16).toString('hex');
  await call('PUT', `/api/requests/${id}`, body);
  return id;
}
