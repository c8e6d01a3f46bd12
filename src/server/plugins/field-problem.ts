import type { Problem } from '../../consultation/index.ts';

type FieldProblem = NonNullable<Problem['fields']>[number];

const closedCode = /^[a-z]+(-[a-z]+)*$/u;
const knownSegment = /^[A-Za-z0-9-]{1,100}$/u;

/**
 * Names a field and what is wrong with it. Only codes that a schema declares are passed on;
 * a library's own message may quote what was typed.
 */
export function fieldProblem(
  path: readonly PropertyKey[],
  message: string | undefined,
): FieldProblem {
  const field = path
    .map(String)
    .map((segment) => (knownSegment.test(segment) ? segment : '?'))
    .join('.');
  return { field, code: message && closedCode.test(message) ? message : 'malformed' };
}
