import { applicableAnswers, walkQuestions } from '../../src/questions/index.ts';
import type { Questionnaire } from '../../src/questions/index.ts';
import type { PracticeFacts } from '../../src/rules/index.ts';
import { changed, tickName } from './encode-questionnaire.ts';
import type { Model } from './prover.ts';

/** Answers as a person gives them, by question. */
export type RunAnswers = Record<string, string | readonly string[]>;

/** Everything that was ticked in a model, also behind questions that are not asked. */
export function ticksOf(
  { questions }: Questionnaire,
  model: Model,
  ...changedQuestions: readonly string[]
): RunAnswers {
  return Object.fromEntries(
    questions.flatMap(({ id, kind, options }): [string, string | readonly string[]][] => {
      const mark = changedQuestions.includes(id) ? changed : '';
      const ticked = options.filter((option) => model(tickName(id, option, mark)));
      if (kind === 'many') return ticked.length > 0 ? [[id, ticked]] : [];
      const [only] = ticked;
      return only === undefined ? [] : [[id, only]];
    }),
  );
}

/**
 * The answers of a model that count, in the form that `assess` reads.
 * @param changedQuestions those that this run of a comparison answers by itself
 */
export function answersOf(
  questionnaire: Questionnaire,
  model: Model,
  ...changedQuestions: readonly string[]
): RunAnswers {
  const ticks = ticksOf(questionnaire, model, ...changedQuestions);
  return applicableAnswers(walkQuestions(questionnaire, ticks));
}

/** What a model says of the practice. */
export function practiceOf(model: Model): PracticeFacts {
  return { carriesPlateletLine: model('practice carries-platelet-line') };
}
