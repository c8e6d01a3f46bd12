import { questionsIn } from '../../src/logic/index.ts';
import type { Condition } from '../../src/logic/index.ts';
import { and, no, not, or } from './formula.ts';
import type { Formula } from './formula.ts';

/** What a condition can see of one question: that it was asked, and which options count. */
export interface EncodedQuestion {
  readonly asked: Formula;
  /** Whether an option is chosen and counts; unknown options are false. */
  readonly chose: (option: string) => Formula;
}

export interface EncodedView {
  /** The question as far as the condition may see it; undefined while it is not answered yet. */
  readonly questionOf: (id: string) => EncodedQuestion | undefined;
  readonly fact: (name: string) => Formula;
  /** Conditions of which every question can be seen: what they are does not change any more. */
  readonly settled: Map<Condition, Formula>;
}

/**
 * The condition as a formula that is true where the condition surely holds. Only complete
 * runs are encoded, so a question that was asked is answered.
 */
export function encodeCondition(condition: Condition, view: EncodedView): Formula {
  const known = view.settled.get(condition);
  if (known) return known;
  const formula = encodeAfresh(condition, view);
  const isSettled = questionsIn(condition).every((id) => view.questionOf(id));
  if (isSettled) view.settled.set(condition, formula);
  return formula;
}

function encodeAfresh(condition: Condition, view: EncodedView): Formula {
  switch (condition.kind) {
    case 'has-any': {
      const question = view.questionOf(condition.question);
      return question ? or(...condition.options.map(question.chose)) : no;
    }
    case 'has-none': {
      const question = view.questionOf(condition.question);
      if (!question) return no;
      return and(question.asked, ...condition.options.map((option) => not(question.chose(option))));
    }
    case 'all':
      return condition.of.length === 0
        ? no
        : and(...condition.of.map((part) => encodeCondition(part, view)));
    case 'any':
      return or(...condition.of.map((part) => encodeCondition(part, view)));
    case 'fact':
      return view.fact(condition.fact);
    case 'named':
      return encodeCondition(condition.is, view);
  }
}
