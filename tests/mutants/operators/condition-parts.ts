import type { Condition } from '../../../src/logic/index.ts';
import { conditionSites, inWords, partsOf, sitesOfEntries } from '../condition-sites.ts';
import { without } from '../edit.ts';
import type { Operator } from '../mutation.ts';

/** True of every run: the first question is asked of everyone and must be answered. */
function always(
  questions: readonly { readonly id: string; readonly options: readonly string[] }[],
) {
  const [first] = questions;
  if (!first) throw new Error('there is no question');
  return { kind: 'has-any', question: first.id, options: first.options } as const;
}
const never: Condition = { kind: 'any', of: [] };

export const dropPart: Operator = {
  id: 'drop a part of a condition',
  what: 'one part fewer in an "all of" (looser) or an "any of" (tighter)',
  mutations: (catalogues) =>
    conditionSites(catalogues).flatMap((site) =>
      partsOf(site.condition).flatMap(({ part, put }) => {
        if (part.kind !== 'all' && part.kind !== 'any') return [];
        return part.of.map((dropped, place) => ({
          name: `${site.at}: without "${inWords(dropped)}"`,
          make: () => site.put(put({ ...part, of: without(part.of, place) })),
        }));
      }),
    ),
};

export const allForAny: Operator = {
  id: 'all for any',
  what: '"all of" for "any of", and the reverse',
  mutations: (catalogues) =>
    conditionSites(catalogues).flatMap((site) =>
      partsOf(site.condition).flatMap(({ part, put }) => {
        if ((part.kind !== 'all' && part.kind !== 'any') || part.of.length < 2) return [];
        const kind = part.kind === 'all' ? 'any' : 'all';
        return [
          {
            name: `${site.at}: ${kind} for ${part.kind} in "${inWords(part)}"`,
            make: () => site.put(put({ ...part, kind })),
          },
        ];
      }),
    ),
};

export const alwaysOrNever: Operator = {
  id: 'always or never',
  what: 'a condition that always holds, or never',
  mutations: (catalogues) =>
    sitesOfEntries(catalogues).flatMap(({ at, put }) => [
      { name: `${at}: always`, make: () => put(always(catalogues.questionnaire.questions)) },
      { name: `${at}: never`, make: () => put(never) },
    ]),
};

export const turnFact: Operator = {
  id: 'forget the practice',
  what: 'what is known of the practice counts as always so',
  mutations: (catalogues) =>
    conditionSites(catalogues).flatMap((site) =>
      partsOf(site.condition).flatMap(({ part, put }) =>
        part.kind === 'fact'
          ? [
              {
                name: `${site.at}: ${part.fact} always`,
                make: () => site.put(put(always(catalogues.questionnaire.questions))),
              },
            ]
          : [],
      ),
    ),
};
