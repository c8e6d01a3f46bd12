import { questionsIn } from '../../src/logic/index.ts';
import type { Questionnaire } from '../../src/questions/index.ts';

/**
 * P13, first half: a path is finite when the graph of questions has no cycle and each
 * question looks only at earlier ones, for then each question is asked once at most.
 * @returns each question that looks at itself or at a later one
 */
export function forwardReferences({ questions }: Questionnaire): string[] {
  return questions.flatMap(({ id, askWhen }, place) => {
    const earlier = new Set(questions.slice(0, place).map((question) => question.id));
    return (askWhen ? questionsIn(askWhen) : [])
      .filter((other) => !earlier.has(other))
      .map((other) => `${id} looks at ${other}, which does not come before it`);
  });
}
