import * as z from 'zod/mini';
import { onceFor } from '../logic/index.ts';
import type { Question } from './question.ts';

/** Why an answer is not allowed. `missing` also covers an empty list. */
export type AnswerProblem =
  | 'missing'
  | 'wrong-type'
  | 'unknown-option'
  | 'exclusive-option'
  | 'too-long';

/** An answer as it is kept: chosen options in the order of the catalogue. */
export type ReadAnswer =
  | { readonly ok: true; readonly options: readonly string[] }
  | { readonly ok: false; readonly problem: AnswerProblem };

type AnswerSchema = z.ZodMiniType<string | readonly string[]>;

/**
 * The schema of one question's answer, derived from its catalogue entry: a string for
 * `one`, a list of strings for `many`. Messages are the codes of {@link AnswerProblem}.
 */
const answerSchema = onceFor((question: Question): AnswerSchema => {
  if (question.kind === 'one') {
    return z.enum(question.options, {
      // A radio list of a form that was never touched is an empty text.
      error: ({ input }) => (input === '' ? 'missing' : optionProblem(input)),
    });
  }
  const list = z
    .array(z.enum(question.options, { error: ({ input }) => optionProblem(input) }))
    .check(z.maxLength(question.options.length, 'too-long' satisfies AnswerProblem))
    .check(z.minLength(question.mayBeEmpty ? 0 : 1, 'missing' satisfies AnswerProblem));
  if (question.exclusiveGivesWay) return list;
  return list.check(
    z.refine((chosen: readonly string[]) => isAlone(question.exclusive, chosen), {
      error: 'exclusive-option' satisfies AnswerProblem,
    }),
  );
});

function optionProblem(input: unknown): AnswerProblem {
  return typeof input === 'string' ? 'unknown-option' : 'wrong-type';
}

function isAlone(exclusive: readonly string[], chosen: readonly string[]): boolean {
  return new Set(chosen).size <= 1 || !chosen.some((option) => exclusive.includes(option));
}

/**
 * Reads one answer: checks it, drops repeats, lets a sign win over the `none` ticked
 * beside it, and puts the options into the catalogue's order.
 */
export function readAnswer(question: Question, value: unknown): ReadAnswer {
  if (value === undefined || value === null) {
    return question.kind === 'many' && question.mayBeEmpty
      ? { ok: true, options: [] }
      : { ok: false, problem: 'missing' };
  }
  const parsed = z.safeParse(answerSchema(question), value);
  if (!parsed.success) {
    return { ok: false, problem: toProblem(parsed.error.issues[0]?.message) };
  }
  const chosen: readonly string[] = typeof parsed.data === 'string' ? [parsed.data] : parsed.data;
  return { ok: true, options: inCatalogueOrder(question, chosen) };
}

const problems: readonly AnswerProblem[] = [
  'missing',
  'unknown-option',
  'exclusive-option',
  'too-long',
];

/** What zod says in its own words is about the type. */
function toProblem(message: string | undefined): AnswerProblem {
  return problems.find((problem) => problem === message) ?? 'wrong-type';
}

function inCatalogueOrder(question: Question, chosen: readonly string[]): string[] {
  const ordered = question.options.filter((option) => chosen.includes(option));
  if (question.kind === 'one') return ordered;
  // Beside others an exclusive option is here only where it gives way to them.
  const others = ordered.filter((option) => !question.exclusive.includes(option));
  return others.length > 0 ? others : ordered;
}
