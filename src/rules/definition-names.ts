import type { Condition } from '../logic/index.ts';
import type { Question, Questionnaire } from '../questions/index.ts';
import type { Decision } from './rule.ts';

/** A question that something refers to, and those of its options that it refers to. */
export interface Named {
  readonly question: string;
  readonly options: readonly string[];
}

/** Every condition of a decision. */
export function conditionsOf(decision: Decision): Condition[] {
  const { rules, levelRules, adviceRules, standingCautions, questionsToAsk, firstCaution } =
    decision;
  const whole = [...rules, ...levelRules, ...adviceRules, ...standingCautions, ...questionsToAsk];
  return [
    ...whole.flatMap(({ when }) => (when ? [when] : [])),
    ...rules.flatMap(({ effects }) =>
      Object.values(effects).flatMap(({ onlyWhen }) => (onlyWhen ? [onlyWhen] : [])),
    ),
    firstCaution.when,
  ];
}

/** Every question with the options that a condition names of it. */
export function namedIn(condition: Condition): Named[] {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(namedIn);
    case 'named':
      return namedIn(condition.is);
    case 'fact':
      return [];
  }
}

/** Every fact of the practice that a condition names. */
export function factsIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'fact':
      return [condition.fact];
    case 'all':
    case 'any':
      return condition.of.flatMap(factsIn);
    case 'named':
      return factsIn(condition.is);
    case 'has-any':
    case 'has-none':
      return [];
  }
}

/** What a question names besides its condition: options of its own, and other questions. */
export function namedBy(question: Question): Named[] {
  const { id, order, sharesPageWith, followsUp, inBrief } = question;
  const exclusive = question.kind === 'many' ? question.exclusive : [];
  const others = [sharesPageWith, followsUp].filter((other) => other !== undefined);
  return [
    { question: id, options: [...exclusive, ...(inBrief?.unless ?? [])] },
    ...others.map((other) => ({ question: other, options: [] })),
    ...(order ? namedByOrder(id, order) : []),
  ];
}

function namedByOrder(id: string, order: NonNullable<Question['order']>): Named[] {
  if (order.kind === 'boxes') {
    const options = [order.mildest, ...(order.notSure === undefined ? [] : [order.notSure])];
    return [{ question: id, options }];
  }
  const { exceptWhile, tiers } = order;
  const except = exceptWhile
    ? [{ question: exceptWhile.question, options: [exceptWhile.option] }]
    : [];
  return [{ question: id, options: tiers.flat() }, ...except];
}

/** What is named beside the conditions: by endings, days, lists for staff and the order. */
export function namedOutright({ endings }: Questionnaire, decision: Decision): Named[] {
  const { datedRules, toldToStaff, orderedBy, questionsToAsk } = decision;
  return [
    ...endings.flatMap(({ stillAsked }) =>
      stillAsked.map((question) => ({ question, options: [] })),
    ),
    ...datedRules.map(({ question, firstDays }) => ({ question, options: Object.keys(firstDays) })),
    ...toldToStaff.map((question) => ({ question, options: [] })),
    { question: orderedBy, options: questionsToAsk.flatMap(({ matters }) => matters) },
  ];
}
