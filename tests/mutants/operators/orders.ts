import type { AllCatalogues } from '../catalogues.ts';
import { swapped, withDecision, withQuestion, withQuestions } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

/** A list whose order means something: reversed, and with two neighbours swapped. */
function eachOrder<Entry>(
  name: string,
  list: readonly Entry[],
  nameOf: (entry: Entry) => string,
  put: (list: readonly Entry[]) => AllCatalogues,
): Mutation[] {
  if (list.length < 2) return [];
  const neighbours = list.slice(1).map((entry, place) => ({
    name: `${name}: ${nameOf(entry)} before the one before it`,
    make: () => put(swapped(list, place)),
  }));
  // The reverse of two is the same as swapping them.
  if (list.length === 2) return neighbours;
  return [{ name: `${name}: reversed`, make: () => put(list.toReversed()) }, ...neighbours];
}

const idOf = ({ id }: { readonly id: string }) => id;
const itself = (id: string) => id;

export const reverseOrder: Operator = {
  id: 'reverse an order',
  what: 'questions, their options, rules, cautions, advice, questions to ask, steps: the whole list, or two neighbours',
  mutations: (catalogues) => {
    const { questionnaire, decision, carePages, procedures, timeBands } = catalogues;
    const { questions } = questionnaire;
    return [
      ...eachOrder('questions', questions, idOf, (list) => withQuestions(catalogues, list)),
      ...questions.flatMap((question, place) =>
        eachOrder(`options of ${question.id}`, question.options, itself, (options) =>
          withQuestion(catalogues, place, { ...question, options }),
        ),
      ),
      ...eachOrder('level rules', decision.levelRules, idOf, (levelRules) =>
        withDecision(catalogues, () => ({ levelRules })),
      ),
      ...eachOrder('rules', decision.rules, idOf, (rules) =>
        withDecision(catalogues, () => ({ rules })),
      ),
      ...eachOrder(
        'standing cautions',
        decision.standingCautions,
        ({ caution, options }) => `${caution} (${options.join(', ')})`,
        (standingCautions) => withDecision(catalogues, () => ({ standingCautions })),
      ),
      ...eachOrder('advice', decision.adviceRules, idOf, (adviceRules) =>
        withDecision(catalogues, () => ({ adviceRules })),
      ),
      ...eachOrder('questions to ask', decision.questionsToAsk, idOf, (questionsToAsk) =>
        withDecision(catalogues, () => ({ questionsToAsk })),
      ),
      ...eachOrder('told to staff', decision.toldToStaff, itself, (toldToStaff) =>
        withDecision(catalogues, () => ({ toldToStaff })),
      ),
      ...Object.entries(carePages).flatMap(([level, steps]) =>
        eachOrder(`steps of ${level}`, steps, itself, (list) => ({
          ...catalogues,
          carePages: { ...carePages, [level]: list },
        })),
      ),
      ...eachOrder('procedures', procedures, idOf, (list) => ({ ...catalogues, procedures: list })),
      ...eachOrder('time bands', timeBands, idOf, (list) => ({ ...catalogues, timeBands: list })),
    ];
  },
};
