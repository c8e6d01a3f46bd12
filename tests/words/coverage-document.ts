import { isPrecaution, sourceOf, sources } from '../../src/evidence/index.ts';
import type { SourceId } from '../../src/evidence/index.ts';
import { saidBySources } from '../../src/text/en/said-by-sources.ts';
import { notSaid } from './not-said.ts';
import { everythingToRead, keptReadings, readingOf } from './readings.ts';
import { everythingTold, parts } from './statements.ts';
import type { Part, Told } from './statements.ts';
import { table } from './words-document.ts';

function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id);
}

const sourceIds = Object.keys(sources).filter(isSourceId);

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
}

/** Whether a statement rests on second-hand or unchecked facts and on nothing better. */
export function restsOnWeakSources({ cites }: Told): boolean {
  const marks = cites.map((id) => sourceOf(id).mark);
  return isPrecaution(cites.map(sourceOf)) && marks.some((mark) => mark === 'V2' || mark === 'M');
}

const verdictOf = (() => {
  const readings = keptReadings();
  return new Map(
    everythingToRead().map((one) => [
      one.id,
      readingOf(one, readings)?.verdict ?? '**to be read**',
    ]),
  );
})();

const pair = (id: SourceId) => `**${id}** ${saidBySources[id]}`;

function toldRow(told: Told): string[] {
  return [
    `\`${told.id}\``,
    told.wording.en.join(' '),
    told.wording.es.join(' '),
    told.cites.map(pair).join('<br>'),
    verdictOf.get(told.id) ?? '',
  ];
}

function usesOf(id: SourceId, everything: readonly Told[]): string {
  const uses = everything.filter(({ cites }) => cites.includes(id)).map((told) => `\`${told.id}\``);
  if (uses.length === 0) return notSaid[id] ?? '**nowhere, and no reason given**';
  const most = 6;
  const more = uses.length - most;
  return `${uses.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function placeOf(id: SourceId): string {
  const { title, publisher, year, url } = sourceOf(id);
  const shown = [url ? `[${title}](${url})` : title, publisher, year].filter(Boolean);
  return shown.join(', ');
}

function claimRow(id: SourceId, everything: readonly Told[]): string[] {
  const verdict = verdictOf.get(`said-by-sources.${id}`) ?? '';
  return [id, saidBySources[id], sourceOf(id).title, usesOf(id, everything), verdict];
}

function factRow(id: SourceId, everything: readonly Told[]): string[] {
  const { mark, checkedOn } = sourceOf(id);
  const verdict = verdictOf.get(`said-by-sources.${id}`) ?? '';
  return [id, saidBySources[id], placeOf(id), mark, checkedOn, usesOf(id, everything), verdict];
}

function signOffRow(told: Told): string[] {
  return [
    `\`${told.id}\``,
    told.wording.en.join(' '),
    told.cites.map((id) => `${id} (${sourceOf(id).mark})`).join(', '),
    howMarked(told),
  ];
}

/** Statements that rest on weak sources and make no claim. Kept by hand. */
const noClaim: Readonly<Record<string, string>> = {
  'consent.request.noteWarning': 'a number to call',
  'questions.questions.emergency-signs.options.very-unwell-with-fever': 'asked, not told',
  'questions.questions.medicines.hint': 'tells no one to change anything',
};

/** How a patient sees that a statement is a precaution of the practice. */
export function howMarked({ id, part, wording }: Told): string {
  if (parts[part].showsSources) return 'in its line of sources';
  const says =
    wording.en.some((text) => text.includes('a precaution of this practice')) &&
    wording.es.some((text) => text.includes('una precaución de este consultorio'));
  return says ? 'in its own words' : (noClaim[id] ?? '**nowhere**');
}

const sentencesIn = (everything: readonly Told[]) =>
  everything.reduce((sum, { wording }) => sum + wording.en.length, 0);

function partSection(part: Part, everything: readonly Told[]): string {
  const here = everything.filter((told) => told.part === part);
  const head = ['id', 'English', 'Spanish', 'rests on, in our words', 'read'];
  return `### ${parts[part].title}\n\n${table(head, here.map(toldRow))}`;
}

/** `docs/coverage.md`: every sentence beside what it rests on, and every claim with its place. */
export function coverageDocument(): string {
  const everything = everythingTold();
  const articleIds = sourceIds.filter((id) => sourceOf(id).mark === 'article');
  const factIds = sourceIds.filter((id) => sourceOf(id).mark !== 'article');
  const weak = everything.filter(restsOnWeakSources);
  return `# Every sentence, and what it rests on

Made by \`npm run words\`; do not edit. ${everything.length} statements of ${sentencesIn(everything)} strings are all that a patient can be told beside questions, names and labels. Each stands beside the claim of the article (C, its tensions T) or the fact (F, E, S, R, a healing time, a rule of our own) that it cites, in our words. A statement of the catalogues without a source does not compile; any other sentence without one fails \`npm test\`.

Someone who had not written them read each pair and marked it: *says so* when the source says what the sentence says, *follows* when the sentence is our step from it, *our own* when it is about these pages or what a word means. Our words for each claim and fact were read the same way, in both languages, beside the article, the list of its claims and the list of facts, with title, year, address and mark; what was found stands in the last column of the two tables below the sentences. The marks are kept in \`tests/words/readings.json\` with a hash of what was read in both languages, and of what it rests on: after a change, \`npm test\` asks for a new reading. Reading pairs does not replace a physician: see the last part.

## The sentences

${keysOf(parts)
  .map((part) => partSection(part, everything))
  .join('\n\n')}

## The article

Claims and tensions, under the heading of the section where each stands.

${table(
  ['id', 'in our words', 'section', 'said in', 'read'],
  articleIds.map((id) => claimRow(id, everything)),
)}

## Facts from elsewhere

V: read at the source or in a copy. V2: read second-hand. M: not checked. policy: our own rule.

${table(
  ['id', 'in our words', 'source', 'mark', 'checked', 'said in', 'read'],
  factIds.map((id) => factRow(id, everything)),
)}

## For the physician to sign

These rest on second-hand or unchecked facts alone. Patients see "a precaution of this practice" with each one that makes a claim.

${table(['id', 'English', 'rests on', 'says that it is a precaution'], weak.map(signOffRow))}

Every healing time is a proposal as well, whatever its mark: no source gives a time for exosomes.
`;
}
