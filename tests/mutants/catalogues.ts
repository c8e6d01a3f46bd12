import { sources } from '../../src/evidence/index.ts';
import type { Source, SourceId } from '../../src/evidence/index.ts';
import { questionnaire, timeBands, timeSpans } from '../../src/questions/index.ts';
import { procedures } from '../../src/questions/procedures.ts';
import { newScarDays } from '../../src/rules/catalogue/dated-rules.ts';
import {
  aboutSections,
  carePages,
  careSteps,
  choiceCitations,
  comparisonRows,
  decision,
  hintCitations,
  levelCitations,
  pageCitations,
  plainHint,
  statusCitations,
  whyCitations,
} from '../../src/rules/index.ts';
import type { Told } from '../cases/statements-by-hand.ts';
import type { Times } from '../cases/times-by-hand.ts';
import type { Catalogues } from '../proofs/map-conditions.ts';

type Citations = Readonly<Record<string, readonly SourceId[]>>;

/** Everything that decides, and the sources of everything that is told: what can be mutated. */
export interface AllCatalogues extends Catalogues, Told, Times {
  readonly citations: Citations;
  readonly sources: Readonly<Record<string, Source>>;
}

function under(part: string, citations: Citations): [string, readonly SourceId[]][] {
  return Object.entries(citations).map(([id, cites]) => [`${part}.${id}`, cites]);
}

function allCitations(): Citations {
  const sections: readonly Citations[] = Object.values(aboutSections);
  const rows: Readonly<Record<string, Citations>> = comparisonRows;
  const hints = under('hint', hintCitations).map(
    ([id, cites]) => [id.replace(/\.hint$/u, ''), cites] as const,
  );
  return Object.fromEntries([
    ...sections.flatMap((section) => under('about', section)),
    ...Object.entries(rows).flatMap(([row, cells]) => under(`table.${row}`, cells)),
    ...under('care', careSteps),
    ...under('choice', choiceCitations),
    ...hints,
    ['hint.any-other', plainHint] as const,
    ...under('level', levelCitations),
    ...under('status', statusCitations),
    ...under('page', pageCitations),
    ...under('why', whyCitations),
  ]);
}

/** The catalogues that run. */
export const workingCatalogues: AllCatalogues = {
  questionnaire,
  decision,
  procedures,
  timeBands,
  timeSpans,
  newScarDays,
  citations: allCitations(),
  carePages,
  sources,
};
