import type { Role } from '../../../src/consultation/index.ts';
import type { RequestPage } from '../../../src/consultation/staff-api.ts';
import { insertAccount } from '../../../src/server/accounts/account-repository.ts';
import type { Connection } from '../../../src/server/database/connect.ts';
import type { AppDependencies } from '../../../src/server/dependencies.ts';
import type { Outcome } from '../../../src/server/outcome.ts';
import { viewRequest } from '../../../src/server/desk/request-page.ts';
import { receiveRequest } from '../../../src/server/requests/receive-request.ts';
import type { Answers } from '../../../src/questions/index.ts';
import { MovableClock } from './staff-app.ts';
import { aSubmission, savePractice, shownFor, someId } from './submission.ts';
import type { SentBody } from './submission.ts';
import { createTestDependencies } from './test-app.ts';

/** The members of staff of these tests. */
export const ana = 'account-ana';
export const ben = 'account-ben';

export interface TestDesk extends AppDependencies {
  readonly clock: MovableClock;
}

/** A practice that takes requests, with two members of staff, at a clock that a test moves. */
export async function createTestDesk(database?: Connection): Promise<TestDesk> {
  const clock = new MovableClock();
  const dependencies = await createTestDependencies({ clock, ...(database && { database }) });
  await savePractice(dependencies);
  await addAccount(dependencies, ana, 'Ana');
  await addAccount(dependencies, ben, 'Ben');
  return { ...dependencies, clock };
}

/** An account without a password. */
export async function addAccount(
  { database, clock }: Pick<AppDependencies, 'database' | 'clock'>,
  id: string,
  name: string,
  role: Role = 'desk',
): Promise<void> {
  const email = `${id}@practice.example`;
  await insertAccount(database, { id, name, email, role, passwordHash: '', at: clock.now() });
}

/** An id as a page makes one, from a number. */
export function idOf(number: number): string {
  return number.toString(16).padStart(32, '0');
}

/** Receives a request as the page sends it. @returns its code */
export async function receive(
  desk: AppDependencies,
  {
    id = someId,
    ...changes
  }: Partial<Omit<SentBody, 'answers'>> & { readonly id?: string; readonly answers?: Answers } = {},
): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(aSubmission(changes)));
  const received = await receiveRequest(desk, id, bytes, { kind: 'none' });
  if (!received.ok) throw new Error(received.problem.code);
  return received.acknowledgement.code;
}

/** What a page shows for these answers, and the answers: the two parts of a submission. */
export function answered(answers: Answers): Pick<SentBody, 'shown'> & { answers: Answers } {
  return { answers, shown: shownFor(answers) };
}

/** The value of an outcome that must be one. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** The request as it stands, read by Ana. */
export async function pageOf(desk: AppDependencies, id = someId): Promise<RequestPage> {
  return valueOf(await viewRequest(desk, ana, id));
}
