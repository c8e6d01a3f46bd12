import type { Problem, ProblemCode } from '../../consultation/index.ts';
import { holds } from '../../logic/index.ts';
import { adult } from '../../questions/catalogue.ts';
import { wishQuestion } from '../../questions/index.ts';
import { assess, levelsWithoutRequest } from '../../rules/index.ts';
import type { Definition, Level, PracticeFacts, Result } from '../../rules/index.ts';
import { createProblem } from '../problem-reply.ts';

type SentAnswers = Readonly<Record<string, string | readonly string[]>>;

export type CheckedAnswers =
  | { readonly ok: true; readonly result: Result; readonly goals: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

const ended: readonly Level[] = levelsWithoutRequest;

/**
 * Decides what was sent, and refuses by name what the page would never send: a question that
 * is not asked, an answer that does not apply, a run that is not complete or takes no request.
 * @param on ISO day on which the answers about time were given
 */
export function checkAnswers(
  definition: Definition,
  answers: SentAnswers,
  on: string,
  practice: PracticeFacts,
): CheckedAnswers {
  const assessment = assess(definition, answers, on, practice);
  switch (assessment.kind) {
    case 'unknown-question':
      return refuse('unknown-question', assessment.questions);
    case 'invalid': {
      const fields = assessment.problems.map(({ question, problem }) => ({
        field: question,
        code: problem,
      }));
      return { ok: false, problem: createProblem('answers-invalid', { fields }) };
    }
    case 'impossible-date':
      return refuse('malformed', ['answeredOn']);
    case 'incomplete':
      return refuse('answers-incomplete', assessment.questions);
    case 'decided': {
      const { result, walk } = assessment;
      const asked = new Set(walk.asked.map(({ id }) => id));
      const notAsked = Object.keys(answers).filter((id) => !asked.has(id));
      if (notAsked.length > 0) return refuse('answer-not-asked', notAsked);
      // The age is tested by itself as well, so that no rule can let a minor through (P2).
      if (ended.includes(result.level) || !holds(adult, walk.view)) {
        return { ok: false, problem: createProblem('request-not-possible') };
      }
      return { ok: true, result, goals: walk.answers.get(wishQuestion) ?? [] };
    }
  }
}

function refuse(code: ProblemCode, questions: readonly string[]): CheckedAnswers {
  const fields = questions.map((field) => ({ field, code }));
  return { ok: false, problem: createProblem(code, { fields }) };
}
