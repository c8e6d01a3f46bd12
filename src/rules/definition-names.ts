import type { Condition } from '../logic/index.ts';
import type { Question, Questionnaire } from '../questions/index.ts';
import type { DefinitionFault } from './definition-fault.ts';
import type { Decision } from './rule.ts';

/** A question that something refers to, and those of its options that it refers to. */
export interface Named {
  readonly question: string;
  readonly options: readonly string[];
}

/** A condition, and the entry of the decision that it belongs to. */
interface OwnedCondition {
  readonly id: string;
  readonly condition: Condition;
}

/** Every condition of a decision, with the id of its entry. */
export function ownedConditionsOf(decision: Decision): OwnedCondition[] {
  const { rules, levelRules, adviceRules, standingCautions, questionsToAsk, firstCaution } =
    decision;
  const byId = [...rules, ...levelRules, ...adviceRules, ...questionsToAsk];
  const whole: { readonly id: string; readonly when?: Condition }[] = [
    ...byId,
    ...standingCautions.map((standing) => ({ ...standing, id: standing.caution })),
    { id: 'firstCaution', when: firstCaution.when },
  ];
  return [
    ...whole.flatMap(({ id, when }) => (when ? [{ id, condition: when }] : [])),
    ...rules.flatMap(({ id, effects }) =>
      Object.values(effects).flatMap(({ onlyWhen }) =>
        onlyWhen ? [{ id, condition: onlyWhen }] : [],
      ),
    ),
  ];
}

/** Every condition of a decision. */
export function conditionsOf(decision: Decision): Condition[] {
  return ownedConditionsOf(decision).map(({ condition }) => condition);
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

/** Something that an entry of a definition refers to. */
export interface Reference extends Pick<DefinitionFault, 'of' | 'id'> {
  readonly named: Named;
}

/** Everything that questions, endings and the decision refer to, wherever they do. */
export function referencesOf({ questions, endings }: Questionnaire, decision: Decision) {
  return [
    ...questions.flatMap((question) => refer('question', question.id, namedByQuestion(question))),
    ...endings.flatMap(({ id, when, stillAsked }) =>
      refer('ending', id, [...namedIn(when), ...stillAsked.map(wholeQuestion)]),
    ),
    ...ownedConditionsOf(decision).flatMap(({ id, condition }) =>
      refer('decision', id, namedIn(condition)),
    ),
    ...namedByLists(decision),
  ];
}

function refer(of: Reference['of'], id: string, all: readonly Named[]): Reference[] {
  return all.map((named) => ({ of, id, named }));
}

function wholeQuestion(question: string): Named {
  return { question, options: [] };
}

function namedByQuestion(question: Question): Named[] {
  const { id, askWhen, order, sharesPageWith, followsUp, inBrief } = question;
  const exclusive = question.kind === 'many' ? question.exclusive : [];
  const others = [sharesPageWith, followsUp].filter((other) => other !== undefined);
  return [
    { question: id, options: [...exclusive, ...(inBrief?.unless ?? [])] },
    ...others.map(wholeQuestion),
    ...(askWhen ? namedIn(askWhen) : []),
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

/** What is named beside the conditions: by days, the list for staff, and questions to ask. */
function namedByLists(decision: Decision): Reference[] {
  const { datedRules, toldToStaff, orderedBy, questionsToAsk } = decision;
  return [
    ...datedRules.flatMap(({ rule, question, firstDays }) =>
      refer('decision', rule, [{ question, options: Object.keys(firstDays) }]),
    ),
    ...refer('decision', 'toldToStaff', toldToStaff.map(wholeQuestion)),
    ...refer('decision', 'orderedBy', [wholeQuestion(orderedBy)]),
    ...questionsToAsk.flatMap(({ id, matters }) =>
      refer('decision', id, [{ question: orderedBy, options: matters }]),
    ),
  ];
}
