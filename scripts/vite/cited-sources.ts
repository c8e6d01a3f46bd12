import type { Plugin } from 'vite';
import { checkedSince, sources } from '../../src/evidence/index.ts';
import type { SourceId } from '../../src/evidence/index.ts';
import { aboutSections, choiceCitations, comparisonRows, decision } from '../../src/rules/index.ts';
import { sourceTexts } from '../../src/text/en/sources.ts';

const sourcesFile = /[\\/]src[\\/]evidence[\\/]sources\.ts$/;
const everySourceFile = /[\\/]src[\\/]evidence[\\/]every-source\.ts$/;

/**
 * Every source that a result or an ending shows or marks as a precaution. Signs, care steps and
 * questions to ask are shown without theirs: an action comes first and stands alone.
 */
export function sourcesOnTheWay(): ReadonlySet<SourceId> {
  const { rules, standingCautions, adviceRules } = decision;
  const entries = [...rules, ...standingCautions, ...adviceRules];
  const lists: (readonly SourceId[])[] = [
    ...entries.map(({ cites }) => cites),
    ...Object.values(choiceCitations),
  ];
  return new Set(lists.flat());
}

/** Every source that the page About shows and no other. */
export function sourcesOfAboutAlone(): ReadonlySet<SourceId> {
  const about = Object.values(aboutSections).flatMap<readonly SourceId[]>(Object.values);
  const compared = Object.values(comparisonRows).flatMap(({ medical, cosmetic }) => [
    medical,
    cosmetic,
  ]);
  return new Set([...about, ...compared].flat()).difference(sourcesOnTheWay());
}

/**
 * Gives the patient's page the sources that it cites, each once however many ids share it,
 * and of each only what a line shows: where it was published comes once someone asks.
 */
export function citedSourcesOnly(): Plugin {
  return {
    name: 'cited-sources',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      if (sourcesFile.test(id)) {
        return `
          const toSource = ([title, mark = '${usualMark}']) => ({ title, mark });
          export const toSources = (rows) => Object.fromEntries(
            rows.flatMap(([ids, fields]) => ids.split(' ').map((id) => [id, toSource(fields)])),
          );
          export const sources = toSources([${rowsOf(sourcesOnTheWay())}]);
          export const checkedSince = '${checkedSince}';
          export const sourceOf = (id) => sources[id];`;
      }
      if (!everySourceFile.test(id)) return undefined;
      return `
        import { sources, toSources } from './sources.ts';
        export const everySource = { ...sources, ...toSources([${rowsOf(sourcesOfAboutAlone())}]) };`;
    },
  };
}

function rowsOf(ids: ReadonlySet<SourceId>): string {
  const idsBySource = new Map<string, string[]>();
  for (const id of ids) {
    const fields = JSON.stringify(toFields(id));
    idsBySource.set(fields, [...(idsBySource.get(fields) ?? []), id]);
  }
  return [...idsBySource].map(([fields, shared]) => `['${shared.join(' ')}',${fields}]`).join(',');
}

/** How most of them were checked. */
const usualMark = sources.F1.mark;

/** A source whose title the wording has in each language travels without it. */
function toFields(id: SourceId): string[] {
  const { title, mark } = sources[id];
  const shown = Object.hasOwn(sourceTexts.ownTitles, id) ? '' : title;
  return mark === usualMark ? [shown] : [shown, mark];
}
