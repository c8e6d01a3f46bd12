import type { Problem, ProblemCode } from '../consultation/index.ts';

/** Status of each code. Pages decide by the code, never by the status alone. */
export const problemStatuses: { readonly [Code in ProblemCode]: number } = {
  'already-received': 422,
  erased: 410,
  malformed: 400,
  'too-large': 413,
  'wrong-content-type': 415,
  'too-many': 429,
  'unknown-version': 422,
  'unknown-question': 422,
  'answer-not-asked': 422,
  'answers-incomplete': 422,
  'answers-invalid': 422,
  'result-differs': 422,
  'request-not-possible': 422,
  'practice-not-confirmed': 409,
  'sent-for-missing': 422,
  'not-signed-in': 401,
  'second-factor-needed': 403,
  'not-allowed': 403,
  'not-found': 404,
  stale: 409,
  'transition-not-possible': 409,
  'other-definition': 409,
  'already-signed': 409,
  'wrong-origin': 403,
  'sign-in-failed': 401,
  'link-not-valid': 410,
  'password-refused': 422,
  busy: 503,
  internal: 500,
};

const titles: { readonly [Code in ProblemCode]: string } = {
  'already-received': 'An earlier version of this request was received.',
  erased: 'This request was erased.',
  malformed: 'The request is not in the expected form.',
  'too-large': 'The request is too large.',
  'wrong-content-type': 'The request is not JSON.',
  'too-many': 'There were too many requests from this address.',
  'unknown-version': 'A version named in the request is not known here.',
  'unknown-question': 'There is no question with this id.',
  'answer-not-asked': 'A question was answered that does not apply.',
  'answers-incomplete': 'A question that applies has no answer.',
  'answers-invalid': 'An answer is not allowed.',
  'result-differs': 'The result is not the one that these answers give.',
  'request-not-possible': 'With these answers no request is possible.',
  'practice-not-confirmed': 'The practice does not take requests yet.',
  'sent-for-missing': 'It must be said whether this is for a person or a test.',
  'not-signed-in': 'Nobody is signed in.',
  'second-factor-needed': 'A second factor is needed.',
  'not-allowed': 'This account may not do this.',
  'not-found': 'There is nothing here.',
  stale: 'It was changed in the meantime.',
  'transition-not-possible': 'It cannot go to this state.',
  'other-definition': 'These are not the rules that are in force.',
  'already-signed': 'These rules are signed already.',
  'wrong-origin': 'The request comes from another site.',
  'sign-in-failed': 'Signing in did not work.',
  'link-not-valid': 'The link is not valid any more.',
  'password-refused': 'This password is not possible.',
  busy: 'The service cannot keep anything at the moment.',
  internal: 'Something went wrong on this side.',
};

/** When to try again after a failure that passes, in seconds. */
export const retryAfterSeconds = 10;

/** What a problem may say besides its code. */
export type ProblemDetails = Pick<Problem, 'fields' | 'receivedAt' | 'versions'>;

/** The body of a refusal (RFC 9457). */
export function createProblem(code: ProblemCode, details: ProblemDetails = {}): Problem {
  const status = problemStatuses[code];
  return {
    type: `urn:exosome-consult:problem:${code}`,
    status,
    code,
    title: titles[code],
    ...details,
  };
}

/** As much of a reply as a refusal needs, whatever its route promises to answer with. */
interface ProblemReply {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  type(contentType: string): unknown;
  serializer(serialize: (payload: unknown) => string): unknown;
  send(payload?: unknown): unknown;
  problemCode: ProblemCode | undefined;
}

/** Answers with a problem. Return what it returns from a handler or a hook. */
export function sendProblem<Reply extends ProblemReply>(reply: Reply, problem: Problem): Reply {
  reply.problemCode = problem.code;
  reply.code(problem.status);
  reply.header('cache-control', 'no-store');
  reply.type('application/problem+json');
  reply.serializer((payload) => JSON.stringify(payload));
  reply.send(problem);
  return reply;
}
