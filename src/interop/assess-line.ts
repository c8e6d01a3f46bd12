import * as z from 'zod/mini';
import { assess } from '../rules/index.ts';
import type { Assessment, Definition, Result } from '../rules/index.ts';

/** Why a line was not decided. */
export type LineErrorKind =
  | 'incomplete'
  | 'unknown-question'
  | 'unknown-option'
  | 'exclusive-option'
  | 'wrong-type'
  | 'impossible-date'
  | 'not-json'
  | 'too-long';

/** Longest line that is read, in characters; the same as the server's limit for a body. */
export const longestLine = 65_536;

const lineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number(), z.null()])),
  // A record schema would drop the key __proto__, which must be refused by name.
  answers: z.custom<Record<string, unknown>>(isPlainObject),
  on: z.string(),
  practice: z.optional(z.strictObject({ carriesPlateletLine: z.optional(z.boolean()) })),
});

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const messages: Record<LineErrorKind, string> = {
  incomplete: 'These questions apply and have no answer.',
  'unknown-question': 'There is no question with this id.',
  'unknown-option': 'An answer names an option that its question does not have.',
  'exclusive-option': 'An option that stands alone is chosen beside others.',
  'wrong-type': 'A part of the line has the wrong type.',
  'impossible-date': '"on" is not a day of the calendar, written YYYY-MM-DD.',
  'not-json': 'The line is not a JSON object.',
  'too-long': 'The line or a list in it is too long.',
};

/**
 * Decides one line of JSON and answers with one line of JSON.
 * @param definition version to decide with
 * @param line `{"id"?, "answers", "on", "practice"?: {"carriesPlateletLine"}}`
 * @returns the result under the line's id, or `{"id", "error": {kind, questions, message}}`
 */
export function assessLine(definition: Definition, line: string): string {
  if (line.length > longestLine) return lineError(null, 'too-long');
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return lineError(null, 'not-json');
  }
  if (!isPlainObject(parsed)) return lineError(null, 'not-json');
  const read = z.safeParse(lineSchema, parsed);
  if (!read.success) return lineError(idOf(parsed), 'wrong-type');
  const { id = null, answers, on, practice } = read.data;
  const carriesPlateletLine = practice?.carriesPlateletLine ?? false;
  const assessment = assess(definition, answers, on, { carriesPlateletLine });
  return assessment.kind === 'decided'
    ? JSON.stringify({ id, ...resultLine(assessment.result) })
    : errorLine(id, assessment);
}

/** One line that says why nothing was decided. */
export function lineError(
  id: string | number | null,
  kind: LineErrorKind,
  questions: readonly string[] = [],
): string {
  return JSON.stringify({ id, error: { kind, questions, message: messages[kind] } });
}

function errorLine(
  id: string | number | null,
  assessment: Exclude<Assessment, { kind: 'decided' }>,
): string {
  switch (assessment.kind) {
    case 'impossible-date':
      return lineError(id, 'impossible-date');
    case 'incomplete':
    case 'unknown-question':
      return lineError(id, assessment.kind, assessment.questions);
    case 'invalid': {
      const [first] = assessment.problems;
      const problem = first && first.problem !== 'missing' ? first.problem : 'wrong-type';
      return lineError(
        id,
        problem,
        assessment.problems.flatMap((one) => (one.problem === problem ? [one.question] : [])),
      );
    }
  }
}

function resultLine(result: Result) {
  const { level, options, cautions, advice, questionsToAsk, callChecklist } = result;
  const { timeReasonEnds, provenance } = result;
  return {
    level,
    options,
    cautions,
    advice,
    questionsToAsk,
    callChecklist,
    timeReasonEnds,
    provenance,
  };
}

function idOf(parsed: object): string | number | null {
  const id: unknown = 'id' in parsed ? parsed.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
