import type { Plugin } from 'vite';
import { sources } from '../../src/evidence/index.ts';
import type { Source, SourceId } from '../../src/evidence/index.ts';
import { aboutSections, choiceCitations, comparisonRows, decision } from '../../src/rules/index.ts';

const sourcesFile = /[\\/]src[\\/]evidence[\\/]sources\.ts$/;

/**
 * Every source that the patient's pages show or mark as a precaution. Signs, care steps and
 * questions to ask are shown without theirs: an action comes first and stands alone.
 */
export function citedSources(): ReadonlySet<SourceId> {
  const { rules, standingCautions, adviceRules } = decision;
  const entries = [...rules, ...standingCautions, ...adviceRules];
  const about = Object.values(aboutSections).flatMap<readonly SourceId[]>(Object.values);
  const compared = Object.values(comparisonRows).flatMap(({ medical, cosmetic }) => [
    medical,
    cosmetic,
  ]);
  const lists: (readonly SourceId[])[] = [
    ...entries.map(({ cites }) => cites),
    ...Object.values(choiceCitations),
    ...about,
    ...compared,
  ];
  return new Set(lists.flat());
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
      if (!sourcesFile.test(id)) return undefined;
      const idsBySource = new Map<string, string[]>();
      for (const source of citedSources()) {
        const text = JSON.stringify(toFields(sources[source]));
        idsBySource.set(text, [...(idsBySource.get(text) ?? []), source]);
      }
      const rows = [...idsBySource].map(([fields, ids]) => `['${ids.join(' ')}',${fields}]`);
      return `
        const rows = [${rows.join(',')}];
        const toSource = ([title, mark = '${usualMark}', checkedOn = '${usualDay}']) => ({ title, mark, checkedOn });
        export const sources = Object.fromEntries(
          rows.flatMap(([ids, fields]) => ids.split(' ').map((id) => [id, toSource(fields)])),
        );
        export const sourceOf = (id) => sources[id];`;
    },
  };
}

/** How most of them were checked. */
const usualMark = sources.F1.mark;
/** The day on which nearly all of them were checked: it travels once. */
const usualDay = sources.C1.checkedOn;

function toFields({ title, mark, checkedOn }: Source): string[] {
  if (checkedOn !== usualDay) return [title, mark, checkedOn];
  return mark === usualMark ? [title] : [title, mark];
}
