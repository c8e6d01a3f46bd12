import { checkDefinition, sayDefinitionFault } from '../../src/rules/index.ts';
import { mismatches } from '../cases/case.ts';
import { conditionsUnlikeTheDocument } from '../cases/conditions-by-hand.ts';
import { evidenceUnlikeTheDocument } from '../cases/evidence-by-hand.ts';
import { endingsUnlikeTheDocument, listsUnlikeTheDocument } from '../cases/lists-by-hand.ts';
import { ordersUnlikeTheDocument } from '../cases/orders-by-hand.ts';
import { unlikeTheDocument } from '../cases/questions-by-hand.ts';
import { sourcesUnlikeTheDocument } from '../cases/sources-by-hand.ts';
import { toldUnlikeTheDocument } from '../cases/statements-by-hand.ts';
import { tables } from '../cases/tables.ts';
import { timesUnlikeTheDocument } from '../cases/times-by-hand.ts';
import type { AllCatalogues } from './catalogues.ts';

/** Kinds of detectors, in the order in which they look. */
export const detectorGroups = [
  'hangs together',
  'lists by hand',
  'conditions by themselves',
  'cases',
  'proofs',
] as const;
export type DetectorGroup = (typeof detectorGroups)[number];

/** Something that looks for mistakes in catalogues, and knows the documents, not the data. */
export interface Detector {
  readonly group: DetectorGroup;
  readonly id: string;
  /** The first mistake that it sees; none where it sees none. */
  readonly find: (catalogues: AllCatalogues) => string | undefined;
}

type Find = Detector['find'];

function lists(finds: Readonly<Record<string, Find>>): Detector[] {
  return Object.entries(finds).map(([id, find]) => ({ group: 'lists by hand', id, find }));
}

/** A table of cases; its runs are decided one after the other until one is otherwise. */
function tableOf({ title, cases }: (typeof tables)[number]): Detector {
  const find: Find = (catalogues) => {
    for (const one of cases) {
      const [first] = mismatches(catalogues, one);
      if (first !== undefined) return `${one.name}: ${first}`;
    }
    return undefined;
  };
  return { group: 'cases', id: title, find };
}

/** The cheapest first. */
export const detectors: readonly Detector[] = [
  {
    group: 'hangs together',
    id: 'checkDefinition',
    find: ({ questionnaire, decision }) =>
      checkDefinition(questionnaire, decision).map(sayDefinitionFault)[0],
  },
  ...lists({
    questions: ({ questionnaire }) => unlikeTheDocument(questionnaire)[0],
    'safety orders': ({ questionnaire }) => ordersUnlikeTheDocument(questionnaire)[0],
    endings: ({ questionnaire }) => endingsUnlikeTheDocument(questionnaire)[0],
    times: (catalogues) => timesUnlikeTheDocument(catalogues)[0],
    'sources and rows': ({ decision }) => sourcesUnlikeTheDocument(decision)[0],
    'dates, needs and lists for staff': ({ decision }) => listsUnlikeTheDocument(decision)[0],
    'sources of statements': (catalogues) => toldUnlikeTheDocument(catalogues)[0],
    evidence: ({ sources }) => evidenceUnlikeTheDocument(sources)[0],
  }),
  {
    group: 'conditions by themselves',
    id: 'each condition, without the rest',
    find: (catalogues) => conditionsUnlikeTheDocument(catalogues)[0],
  },
  ...tables.map(tableOf),
];

/** The first detector that sees a mistake. */
export function caughtBy(catalogues: AllCatalogues): Detector | undefined {
  return detectors.find(({ find }) => find(catalogues) !== undefined);
}
