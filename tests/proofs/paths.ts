import type { Condition } from '../../src/logic/index.ts';
import type { Questionnaire } from '../../src/questions/index.ts';

/** Which questions a question's own condition looks at. */
function looksAt(condition: Condition): string[] {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
      return [condition.question];
    case 'all':
    case 'any':
      return condition.of.flatMap(looksAt);
    case 'named':
      return looksAt(condition.is);
    case 'fact':
      return [];
  }
}

/**
 * P13, first half: a path is finite when the graph of questions has no cycle and each
 * question looks only at earlier ones, for then each question is asked once at most.
 * @returns each question that looks at itself or at a later one
 */
export function forwardReferences({ questions }: Questionnaire): string[] {
  return questions.flatMap(({ id, askWhen }, place) => {
    const earlier = new Set(questions.slice(0, place).map((question) => question.id));
    return (askWhen ? looksAt(askWhen) : [])
      .filter((other) => !earlier.has(other))
      .map((other) => `${id} looks at ${other}, which does not come before it`);
  });
}
