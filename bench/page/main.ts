import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { request } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { startPractice } from '../../tests/support/journeys/practice.ts';
import { bars } from './bars.ts';
import { buildPeer, peerIds } from './build-peers.ts';
import { candidates } from './candidates.ts';
import type { Candidate, CandidateId } from './candidates.ts';
import { drawPeers } from './draw-peers.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { film, writeStrip } from './film-strip.ts';
import { allCategories, auditPages } from './lighthouse.ts';
import type { Verdict } from './lighthouse.ts';
import { answerAtOnce, visit } from './measure-page.ts';
import type { Visit } from './measure-page.ts';
import { circumstances, tableOfPeers, tableOfVerdicts, writeDocument } from './page-document.ts';
import { servePeer } from './serve-peer.ts';
import { startBrowser } from './slow-phone.ts';
import { weighWholeWay } from './whole-way.ts';

/**
 * `npm run bench:page`: our page and four others with the same questionnaire on a slow phone,
 * side by side in one run. `-- <visits>` makes fewer or more visits. Writes the tables, the
 * picture and the film strip into docs, and ends not 0 where a target is missed.
 */
const visits = Number(process.argv[2] ?? 9);
/** Peers are gone through whole on each visit of so many: one of them takes a minute. */
const wholeVisitsOfPeers = 3;
const pictures = { peers: 'docs/bench-page.svg', strip: 'docs/bench-film.jpg' } as const;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!Number.isInteger(visits) || visits < 1) throw new Error('How many visits?');
const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: 'bench',
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (installed.status !== 0) throw new Error('The packages of bench/ could not be installed.');
for (const id of peerIds) await buildPeer(id);

const practice = await startPractice(request);
const peers = await Promise.all(peerIds.map(async (id) => ({ id, ...(await servePeer(id)) })));
const browser = await startBrowser();
const loadBefore = loadavg()[0] ?? 0;
try {
  // What fails at once is worth knowing before half an hour of visits.
  const verdicts = await auditPages(practice.server.origin);
  const figures = await measurePages(browser);
  const atOnce = await secondQuestionAtOnce(browser);
  await writeFilm(browser);
  report(figures, atOnce, verdicts);
} finally {
  await browser.close();
  await Promise.all(peers.map(({ stop }) => stop()));
  await practice.remove();
}

function originOf(id: CandidateId): string {
  const origin = peers.find((peer) => peer.id === id)?.origin;
  return origin ?? practice.server.origin;
}

/** In turns, each of which begins with another page, so that what else the machine does meets all. */
async function measurePages(on: Browser): Promise<Figures[]> {
  const found = new Map<Candidate, Visit[]>(candidates.map((candidate) => [candidate, []]));
  for (let turn = 0; turn < visits; turn += 1) {
    const first = turn % candidates.length;
    for (const candidate of [...candidates.slice(first), ...candidates.slice(0, first)]) {
      found.get(candidate)?.push(await visitInTurn(on, candidate, turn));
    }
    print(`visit ${turn + 1} of ${visits}`);
  }
  const whole = await weighWholeWay(on, practice);
  return Promise.all(
    [...found].map(async ([candidate, made]) => {
      const page = await fetch(originOf(candidate.id));
      const way = candidate.id === 'ours' ? whole : undefined;
      return figuresOf(candidate, made, await page.text(), way);
    }),
  );
}

/** A peer that took no notice of an answer is visited once more; ours never is. */
async function visitInTurn(on: Browser, candidate: Candidate, turn: number): Promise<Visit> {
  const origin = originOf(candidate.id);
  if (candidate.id === 'ours') return visit(on, candidate, origin, true);
  const isWhole = turn % wholeVisitsOfPeers === 0;
  try {
    return await visit(on, candidate, origin, isWhole);
  } catch (error) {
    print(`${candidate.name} once more: ${String(error)}`);
    return visit(on, candidate, origin, isWhole);
  }
}

/** What comes of a tick and Continue that were pressed the moment they were drawn, in milliseconds. */
async function secondQuestionAtOnce(on: Browser): Promise<{ name: string; drawn: number }[]> {
  const drawn: { name: string; drawn: number }[] = [];
  for (const candidate of candidates.filter(({ onward }) => onward !== undefined)) {
    const times: number[] = [];
    for (let turn = 0; turn < Math.min(3, visits); turn += 1) {
      times.push(await answerAtOnce(on, candidate, originOf(candidate.id)));
    }
    const [, middle = times[0] ?? 0] = times.toSorted((one, other) => one - other);
    drawn.push({ name: candidate.name, drawn: middle });
  }
  return drawn;
}

async function writeFilm(on: Browser): Promise<void> {
  const films = [];
  for (const candidate of candidates) {
    films.push(await film(on, candidate, originOf(candidate.id)));
  }
  await writeStrip(on, films, pictures.strip);
}

function report(
  figures: readonly Figures[],
  atOnce: readonly { readonly name: string; readonly drawn: number }[],
  verdicts: readonly Verdict[],
): void {
  writeFileSync(pictures.peers, drawPeers(figures));
  const early = atOnce.map(({ name, drawn }) => `${name} ${(drawn / 1000).toFixed(2)} s`);
  const parts = [
    circumstances(visits, loadBefore),
    tableOfPeers(figures),
    `The second question is drawn, where the first is answered and continued the moment it can be seen: ${early.join(', ')}.`,
    tableOfVerdicts(verdicts),
  ];
  writeDocument(parts);
  print(`\n${parts.join('\n\n')}\n`);
  const [ours] = figures;
  for (const { measure, title, atMost, written } of bars) {
    const value = ours?.[measure] ?? Number.NaN;
    if (atMost !== undefined)
      tell(value <= atMost, `${title}, at most ${written(atMost)}: ${written(value)}`);
  }
  for (const { page, scores, faults } of verdicts) {
    const isFull = allCategories.every((id) => scores[id] === 100);
    const told = allCategories.map((id) => `${id} ${scores[id]}`).join(', ');
    tell(isFull, `Lighthouse, ${page}: ${told} ${faults.join('; ')}`.trim());
  }
}

function tell(isMet: boolean, what: string): void {
  if (!isMet) process.exitCode = 1;
  print(`${isMet ? 'met' : 'MISSED'}: ${what}`);
}
