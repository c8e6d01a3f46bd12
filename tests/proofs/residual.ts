import { evaluate } from '../../src/logic/index.ts';
import type { AnswerState, AnswerView, Condition } from '../../src/logic/index.ts';

/** What is left of a condition once some questions are decided. */
export type Residual = Condition | boolean;

/** One question decided, and nothing known of any other. */
export function viewOf(question: string, state: AnswerState): AnswerView {
  return {
    stateOf: (id) => (id === question ? state : { kind: 'unanswered' }),
    // What is counted and compared here rests on answers alone.
    fact: (name) => {
      throw new Error(`the fact ${name} takes part in a status`);
    },
  };
}

/** What is left of a condition when the questions of the view are decided. */
export function residualOf(condition: Condition, view: AnswerView): Residual {
  const truth = evaluate(condition, view);
  if (truth.value !== 'unknown') return truth.value;
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
    case 'fact':
      return condition;
    case 'named':
      return residualOf(condition.is, view);
    case 'all':
    case 'any': {
      const left = condition.of
        .map((part) => residualOf(part, view))
        .filter((part) => typeof part !== 'boolean');
      const [only] = left;
      return left.length === 1 && only ? only : joined(condition.kind, left);
    }
  }
}

/**
 * All or any of these, with tests on one question made one: any of "a" and any of "b" is
 * any of "a or b", and the same for none of them. It keeps the kinds of answers few.
 */
export function joined(kind: 'all' | 'any', parts: readonly Condition[]): Condition {
  const mergeable = kind === 'any' ? 'has-any' : 'has-none';
  const merged = new Map<string, Set<string>>();
  const others: Condition[] = [];
  for (const part of parts.flatMap((each) => flattened(kind, each))) {
    if (part.kind !== mergeable) others.push(part);
    else
      merged.set(part.question, new Set([...(merged.get(part.question) ?? []), ...part.options]));
  }
  const tests = [...merged].map(
    ([question, options]) =>
      ({
        kind: mergeable,
        question,
        options: [...options].toSorted(),
      }) satisfies Condition,
  );
  const of = [...tests, ...others].toSorted((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
  );
  return { kind, of };
}

function flattened(kind: 'all' | 'any', condition: Condition): readonly Condition[] {
  if (condition.kind === 'named') return flattened(kind, condition.is);
  return condition.kind === kind
    ? condition.of.flatMap((part) => flattened(kind, part))
    : [condition];
}

/** Every test on options within a condition. */
export function testsIn(
  condition: Condition,
): Extract<Condition, { kind: 'has-any' | 'has-none' }>[] {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(testsIn);
    case 'named':
      return testsIn(condition.is);
    case 'fact':
      return [];
  }
}
