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
    return question.mayBeEmpty ? [] : [question.exclusive[0] ?? question.options[0] ?? ''];
  }
  const loudness = (option: string) => howMuchItSays(question.id, option, decision);
  const [quietest = ''] = question.options.toSorted(
    (one, other) => loudness(one) - loudness(other),
  );
  return [quietest];
}

/** What counts more than any number of lesser things can. */
const more = 1_000;

/**
 * An answer that gives an option what it needs says most; one that makes a rule hold by itself
 * says more than one that a rule names among others.
 */
function howMuchItSays(question: string, option: string, decision: Decision): number {
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
  return (needed.length * more + alone.length) * more + naming.length;
}
