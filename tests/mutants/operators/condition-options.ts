import type { Condition } from '../../../src/logic/index.ts';
import type { AllCatalogues } from '../catalogues.ts';
import { conditionSites, inWords, partsOf } from '../condition-sites.ts';
import { without } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

type OptionTest = Extract<Condition, { kind: 'has-any' | 'has-none' }>;

/** Every test on options, with what `change` makes of it. */
function eachTest(
  catalogues: AllCatalogues,
  change: (test: OptionTest) => readonly { readonly how: string; readonly test: OptionTest }[],
): Mutation[] {
  return conditionSites(catalogues).flatMap((site) =>
    partsOf(site.condition).flatMap(({ part, put }) => {
      if (part.kind !== 'has-any' && part.kind !== 'has-none') return [];
      return change(part).map(({ how, test }) => ({
        name: `${site.at}: ${how} in "${inWords(part)}"`,
        make: () => site.put(put(test)),
      }));
    }),
  );
}

export const dropOption: Operator = {
  id: 'drop an option of a test',
  what: 'one option fewer in a test on a question',
  mutations: (catalogues) =>
    eachTest(catalogues, (test) =>
      test.options.map((option, place) => ({
        how: `without ${option}`,
        test: { ...test, options: without(test.options, place) },
      })),
    ),
};

export const addOption: Operator = {
  id: 'add an option to a test',
  what: 'one more option of the question in a test on it: "has any" is looser, "has none" tighter',
  mutations: (catalogues) =>
    eachTest(catalogues, (test) => {
      const question = catalogues.questionnaire.questions.find(({ id }) => id === test.question);
      return (question?.options ?? [])
        .filter((option) => !test.options.includes(option))
        .map((option) => ({
          how: `with ${option}`,
          test: { ...test, options: [...test.options, option] },
        }));
    }),
};

export const turnTest: Operator = {
  id: 'turn a test round',
  what: '"has any" for "has none", and the reverse',
  mutations: (catalogues) =>
    eachTest(catalogues, (test) => [
      {
        how: 'turned round',
        test: { ...test, kind: test.kind === 'has-any' ? 'has-none' : 'has-any' },
      },
    ]),
};
