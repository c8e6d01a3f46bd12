import { sources } from '../../../src/evidence/index.ts';
import type { Citations, SourceId } from '../../../src/evidence/index.ts';
import type { AllCatalogues } from '../catalogues.ts';
import { citing, withDecision, without } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

interface Citing {
  readonly cites: Citations;
}

function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id);
}
const sourceIds = Object.keys(sources).filter(isSourceId);

function next(source: SourceId): SourceId {
  return sourceIds[(sourceIds.indexOf(source) + 1) % sourceIds.length] ?? source;
}

/** Each list of sources without one of them, and with its neighbour instead. */
function changed(cites: readonly SourceId[]): { how: string; cites: Citations }[] {
  return cites.flatMap((source, place) => {
    const fewer = citing(without(cites, place));
    const other = citing(cites.with(place, next(source)));
    return [
      ...(fewer ? [{ how: `without ${source}`, cites: fewer }] : []),
      ...(other ? [{ how: `${next(source)} for ${source}`, cites: other }] : []),
    ];
  });
}

function eachCitation<Entry extends Citing>(
  kind: string,
  list: readonly Entry[],
  nameOf: (entry: Entry) => string,
  put: (list: readonly Entry[]) => AllCatalogues,
): Mutation[] {
  return list.flatMap((entry, place) =>
    changed(entry.cites).map(({ how, cites }) => ({
      name: `${kind} ${nameOf(entry)}: ${how}`,
      make: () => put(list.with(place, { ...entry, cites })),
    })),
  );
}

const idOf = ({ id }: { readonly id: string }) => id;

export const changeSource: Operator = {
  id: 'drop or change a source',
  what: 'a rule, level, caution, advice, question, statement or time cites one source fewer, or another',
  mutations: (catalogues) => {
    const { decision, procedures, timeSpans, citations } = catalogues;
    const { rules, levelRules, standingCautions, adviceRules, questionsToAsk } = decision;
    return [
      ...eachCitation('rule', rules, idOf, (list) =>
        withDecision(catalogues, () => ({ rules: list })),
      ),
      ...eachCitation('level rule', levelRules, idOf, (list) =>
        withDecision(catalogues, () => ({ levelRules: list })),
      ),
      ...eachCitation(
        'caution',
        standingCautions,
        ({ caution, options }) => `${caution} (${options.join(', ')})`,
        (list) => withDecision(catalogues, () => ({ standingCautions: list })),
      ),
      ...eachCitation('advice', adviceRules, idOf, (list) =>
        withDecision(catalogues, () => ({ adviceRules: list })),
      ),
      ...eachCitation('question to ask', questionsToAsk, idOf, (list) =>
        withDecision(catalogues, () => ({ questionsToAsk: list })),
      ),
      ...eachCitation('procedure', procedures, idOf, (list) => ({
        ...catalogues,
        procedures: list,
      })),
      ...Object.entries(timeSpans).flatMap(([id, span]) =>
        changed(span.cites.filter(isSourceId)).map(({ how, cites }) => ({
          name: `time span ${id}: ${how}`,
          make: () => ({ ...catalogues, timeSpans: { ...timeSpans, [id]: { ...span, cites } } }),
        })),
      ),
      ...Object.entries(citations).flatMap(([id, list]) =>
        changed(list).map(({ how, cites }) => ({
          name: `statement ${id}: ${how}`,
          make: () => ({ ...catalogues, citations: { ...citations, [id]: cites } }),
        })),
      ),
    ];
  },
};
