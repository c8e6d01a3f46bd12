import { optionIds } from '../../../src/rules/index.ts';
import type { AllCatalogues } from '../catalogues.ts';
import { withDecision, withEndings, without, withQuestion, withQuestions } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

/** A list of the catalogues, and the catalogues with another in its place. */
function eachEntry<Entry>(
  kind: string,
  list: readonly Entry[],
  nameOf: (entry: Entry) => string,
  put: (list: readonly Entry[]) => AllCatalogues,
): Mutation[] {
  return list.map((entry, place) => ({
    name: `${kind} ${nameOf(entry)}: dropped`,
    make: () => put(without(list, place)),
  }));
}

const idOf = ({ id }: { readonly id: string }) => id;
const itself = (id: string) => id;

export const dropEntry: Operator = {
  id: 'drop an entry',
  what: 'a question, ending, rule, caution, advice, question to ask or line of a list is gone',
  mutations: (catalogues) => {
    const { questionnaire, decision } = catalogues;
    const { questions, endings } = questionnaire;
    const decided = (change: Parameters<typeof withDecision>[1]) =>
      withDecision(catalogues, change);
    return [
      ...eachEntry('question', questions, idOf, (list) => withQuestions(catalogues, list)),
      ...eachEntry('ending', endings, idOf, (list) => withEndings(catalogues, list)),
      ...eachEntry('level rule', decision.levelRules, idOf, (levelRules) =>
        decided(() => ({ levelRules })),
      ),
      ...eachEntry('rule', decision.rules, idOf, (rules) => decided(() => ({ rules }))),
      ...eachEntry(
        'caution',
        decision.standingCautions,
        ({ caution, options }) => `${caution} (${options.join(', ')})`,
        (standingCautions) => decided(() => ({ standingCautions })),
      ),
      ...eachEntry('advice', decision.adviceRules, idOf, (adviceRules) =>
        decided(() => ({ adviceRules })),
      ),
      ...eachEntry('question to ask', decision.questionsToAsk, idOf, (questionsToAsk) =>
        decided(() => ({ questionsToAsk })),
      ),
      ...eachEntry(
        'dated rule',
        decision.datedRules,
        ({ rule }) => rule,
        (datedRules) => decided(() => ({ datedRules })),
      ),
      ...eachEntry('undated rule', decision.undatedRules, itself, (undatedRules) =>
        decided(() => ({ undatedRules })),
      ),
      ...eachEntry('told to staff', decision.toldToStaff, itself, (toldToStaff) =>
        decided(() => ({ toldToStaff })),
      ),
      ...eachEntry('open option', decision.openOptions, itself, (openOptions) =>
        decided(() => ({ openOptions })),
      ),
      ...eachEntry(
        'level without advice',
        decision.levelsWithoutAdvice,
        itself,
        (levelsWithoutAdvice) => decided(() => ({ levelsWithoutAdvice })),
      ),
      ...optionIds.flatMap((option) =>
        eachEntry(`what ${option} needs,`, decision.needs[option], itself, (needed) =>
          decided(({ needs }) => ({ needs: { ...needs, [option]: needed } })),
        ),
      ),
      ...Object.entries(catalogues.carePages).flatMap(([level, steps]) =>
        eachEntry(`care page ${level}, step`, steps, itself, (list) => ({
          ...catalogues,
          carePages: { ...catalogues.carePages, [level]: list },
        })),
      ),
    ];
  },
};

export const dropQuestionOption: Operator = {
  id: 'drop an option of a question',
  what: 'a question offers one option fewer, or is left with the marks of one that is gone',
  mutations: (catalogues) =>
    catalogues.questionnaire.questions.flatMap((question, place) =>
      question.options.map((option, which) => ({
        name: `question ${question.id}: without the option ${option}`,
        make: () =>
          withQuestion(catalogues, place, {
            ...question,
            options: without(question.options, which),
          }),
      })),
    ),
};
