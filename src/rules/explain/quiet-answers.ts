import type { Condition } from '../../logic/index.ts';
import type { Question } from '../../questions/index.ts';
import { conditionsOf, namedIn } from '../definition-names.ts';
import type { Definition } from '../definition.ts';
import { optionIds } from '../result-ids.ts';
import type { Decision } from '../rule.ts';

/** One chosen option for each question, or several: answers to the whole questionnaire. */
export type FullAnswers = ReadonlyMap<string, readonly string[]>;

/**
 * For every question the answer that says the least: the mildest of a safety question, "none"
 * or "not sure" of a list, otherwise the one that the fewest rules name and that gives no
 * option what it needs. With all of them nothing is suggested and nothing is held back.
 */
export function quietAnswers({ questionnaire, decision }: Definition): FullAnswers {
  return new Map(
    questionnaire.questions.map((question) => [question.id, quietAnswer(question, decision)]),
  );
}

function quietAnswer(question: Question, decision: Decision): readonly string[] {
  const { order } = question;
  const mildest = order?.kind === 'boxes' ? order.mildest : order?.tiers[0]?.[0];
  if (mildest !== undefined) return [mildest];
  if (question.kind === 'many') {
    return question.mayBeEmpty ? [] : [...question.exclusive, ...question.options].slice(0, 1);
  }
  return question.options
    .map((option) => ({ option, ...whatItSays(question.id, option, decision) }))
    .toSorted(
      (one, other) =>
        one.needed - other.needed || one.alone - other.alone || one.named - other.named,
    )
    .slice(0, 1)
    .map(({ option }) => option);
}

/**
 * How many rules an answer gives an option what it needs by, how many it makes hold by itself,
 * and how many name it at all. One of the first says more than any number of the next.
 */
function whatItSays(question: string, option: string, decision: Decision) {
  const names = (condition: Condition): boolean =>
    namedIn(condition).some(
      (named) => named.question === question && named.options.includes(option),
    );
  const naming = conditionsOf(decision).filter(names);
  const alone = naming.filter(({ kind }) => kind === 'has-any');
  const needed = decision.rules.filter(({ when, effects }) =>
    optionIds.some((id) => {
      const kind = effects[id]?.kind;
      return kind !== undefined && decision.needs[id].includes(kind) && names(when);
    }),
  );
  return { needed: needed.length, alone: alone.length, named: naming.length };
}
