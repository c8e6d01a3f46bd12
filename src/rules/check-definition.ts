import { sectionIds } from '../questions/index.ts';
import type { Question, Questionnaire } from '../questions/index.ts';
import { carriesPlateletLine } from './catalogue/standing-cautions.ts';
import { conditionsOf, factsIn, namedBy, namedIn, namedOutright } from './definition-names.ts';
import type { Named } from './definition-names.ts';
import { optionIds } from './result-ids.ts';
import type { Decision } from './rule.ts';

/**
 * Whether a definition hangs together: ids are unique, sections stand in order, every
 * condition names questions and options that exist, and a question asks only of earlier
 * ones. What is wrong here would fail silently: a question never asked, a rule never held.
 * @returns a sentence for each fault; none for a sound definition
 */
export function checkDefinition(questionnaire: Questionnaire, decision: Decision): string[] {
  const { questions, endings } = questionnaire;
  const known = new Map(questions.map((question) => [question.id, question]));
  const conditions = conditionsOf(decision);
  return [
    ...repeated('question', questions),
    ...repeated('ending', endings),
    ...repeated('rule', [...decision.rules, ...decision.levelRules]),
    ...outOfOrder(questions),
    ...apartFromTheirPage(questions),
    ...questions.flatMap((question, place) => askedTooEarly(question, questions.slice(0, place))),
    ...[...endings.map(({ when }) => when), ...conditions].flatMap((condition) =>
      unknownNames(namedIn(condition), known),
    ),
    ...questions.flatMap((question) => unknownNames(namedBy(question), known)),
    ...unknownNames(namedOutright(questionnaire, decision), known),
    ...conditions
      .flatMap(factsIn)
      .flatMap((fact) => (fact === carriesPlateletLine ? [] : [`nothing tells the fact ${fact}`])),
    ...missingRules(decision),
    ...missingEffects(decision),
    ...missingOptions(questions, decision),
    ...toldToNobody(questions, decision),
  ];
}

function repeated(what: string, entries: readonly { readonly id: string }[]): string[] {
  const ids = entries.map(({ id }) => id);
  return ids
    .filter((id, place) => ids.indexOf(id) < place)
    .map((id) => `${what} ${id} is there twice`);
}

function outOfOrder(questions: readonly Question[]): string[] {
  return questions.flatMap(({ id, section }, place) => {
    const before = questions[place - 1]?.section ?? section;
    return sectionIds.indexOf(section) < sectionIds.indexOf(before)
      ? [`question ${id} stands after a later section`]
      : [];
  });
}

/** Questions of one page stand together, or the page would jump over what lies between. */
function apartFromTheirPage(questions: readonly Question[]): string[] {
  const pageOf = ({ id, sharesPageWith = id }: Question): string => sharesPageWith;
  return questions.flatMap((question, place) => {
    const before = questions[place - 1];
    return question.sharesPageWith && before && pageOf(before) !== question.sharesPageWith
      ? [
          `question ${question.id} stands apart from ${question.sharesPageWith}, whose page it shares`,
        ]
      : [];
  });
}

function askedTooEarly({ id, askWhen }: Question, earlier: readonly Question[]): string[] {
  const before = new Set(earlier.map((question) => question.id));
  return (askWhen ? namedIn(askWhen) : [])
    .filter(({ question }) => !before.has(question))
    .map(({ question }) => `question ${id} asks of ${question}, which does not stand before it`);
}

function unknownNames(named: readonly Named[], known: ReadonlyMap<string, Question>): string[] {
  return named.flatMap(({ question, options }) => {
    const found = known.get(question);
    if (!found) return [`there is no question ${question}`];
    return options
      .filter((option) => !found.options.includes(option))
      .map((option) => `question ${question} has no option ${option}`);
  });
}

function missingRules({ rules, datedRules, undatedRules }: Decision): string[] {
  const ids = new Set(rules.map(({ id }) => id));
  return [...datedRules.map(({ rule }) => rule), ...undatedRules]
    .filter((id) => !ids.has(id))
    .map((id) => `there is no rule ${id}`);
}

function missingEffects({ rules, needs }: Decision): string[] {
  return optionIds.flatMap((option) =>
    needs[option]
      .filter((effect) => !rules.some(({ effects }) => effects[option]?.kind === effect))
      .map((effect) => `no rule gives ${option} the effect ${effect} that it needs`),
  );
}

function missingOptions(questions: readonly Question[], { openOptions }: Decision): string[] {
  return openOptions
    .filter((option) => !questions.some(({ options }) => options.includes(option)))
    .map((option) => `no question has the option ${option}`);
}

function toldToNobody(questions: readonly Question[], { toldToStaff }: Decision): string[] {
  return questions
    .filter(({ id, staffOnly }) => staffOnly && !toldToStaff.includes(id))
    .map(({ id }) => `question ${id} is for staff, and the call checklist leaves it out`);
}
