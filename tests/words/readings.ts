import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Language } from '../../src/consultation/index.ts';
import { sources } from '../../src/evidence/index.ts';
import type { SourceId } from '../../src/evidence/index.ts';
import { saidBySources as english } from '../../src/text/en/said-by-sources.ts';
import { saidBySources as spanish } from '../../src/text/es/said-by-sources.ts';
import type { SaidBySources } from '../../src/text/contract.ts';
import { everythingTold } from './statements.ts';

const file = fileURLToPath(new URL('readings.json', import.meta.url));

/**
 * What a reader who did not write the sentences found: `says so`, the source says what the
 * sentence says; `follows`, the sentence is our step from it; `our own`, it is about these
 * pages or the meaning of a word, for which no source is needed; `unsupported`.
 */
const verdicts = ['says so', 'follows', 'our own', 'unsupported'] as const;
export type Verdict = (typeof verdicts)[number];

const readingSchema = z.object({ hash: z.string(), verdict: z.enum(verdicts) });
export type Reading = z.infer<typeof readingSchema>;
const readingsSchema = z.record(z.string(), readingSchema);

/** Something that is read beside what it rests on. */
export interface Readable {
  readonly id: string;
  /** Changes with the sentences, in either language, and with what they rest on. */
  readonly hash: string;
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id);
}

/** Our words for each source, in every language. */
export type Summaries = { readonly [In in Language]: SaidBySources };

/**
 * Everything that must have been read: each statement beside our words for what it cites, and
 * our words for each source beside the source.
 */
export function everythingToRead(summaries: Summaries = { en: english, es: spanish }): Readable[] {
  const restsOn = (id: SourceId) => [id, summaries.en[id], sources[id].mark];
  const told = everythingTold().map(({ id, wording, cites }) => ({
    id,
    hash: hashOf([wording, cites.map(restsOn)]),
  }));
  const said = Object.keys(sources)
    .filter(isSourceId)
    .map((id) => ({
      id: `said-by-sources.${id}`,
      hash: hashOf([summaries.en[id], summaries.es[id], sources[id]]),
    }));
  return [...told, ...said];
}

/** The readings that are kept, by id. */
export function keptReadings(): Readonly<Record<string, Reading>> {
  return z.parse(readingsSchema, JSON.parse(readFileSync(file, 'utf8')));
}

/** The reading of something as it stands now; none where it was changed after it was read. */
export function readingOf(
  { id, hash }: Readable,
  readings: Readonly<Record<string, Reading>>,
): Reading | undefined {
  const reading = Object.hasOwn(readings, id) ? readings[id] : undefined;
  return reading?.hash === hash ? reading : undefined;
}

/**
 * Keeps a verdict for each of the ids, for what they say now, and drops readings of what is
 * no longer there.
 * @returns ids that there are not
 */
export function keepReadings(verdict: Verdict, ids: readonly string[]): string[] {
  const all = everythingToRead();
  const readings = keptReadings();
  const kept = all.flatMap(({ id, hash }): [string, Reading][] => {
    if (ids.includes(id)) return [[id, { hash, verdict }]];
    const known = readings[id];
    return known ? [[id, known]] : [];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`);
  return ids.filter((id) => !all.some((one) => one.id === id));
}

export function isVerdict(text: string): text is Verdict {
  return verdicts.some((verdict) => verdict === text);
}
