import { patientFiles } from '../support/patient-texts.ts';
import { brokenCatalogues, otherMistakes } from './broken-catalogues.ts';
import { compareDrawnRuns, compareSolvedRuns } from './agreement.ts';
import { compareByWalking } from './compare-by-walking.ts';
import { countByWalking } from './count-by-walking.ts';
import { countRuns, outcomeOf } from './count-runs.ts';
import { writeCounts } from './proofs-document.ts';
import { offersOfInjection } from './injection.ts';
import { changedByOrder } from './order-of-answering.ts';
import { forwardReferences } from './paths.ts';
import { smallestCounterexample } from './counterexample.ts';
import { progressOf } from './progress.ts';
import { prove, witness } from './prove.ts';
import type { WitnessProof } from './prove.ts';
import type { Violation } from './property.ts';
import { writeReadyCase } from './ready-cases.ts';
import {
  provedProperties,
  witnessProperties,
  workingCatalogues,
  workingSubject,
} from './working-subject.ts';

/**
 * `npm run proofs`: proves each property over every complete run and prints what it found.
 * `npm run proofs:long` also walks P6 and P11, and holds the encoding against `assess` on
 * 100,000 runs each way; it says how far it has come. With `write`, the tables of
 * docs/proofs.md are written anew. With `witnesses`, each witness run of P9 and P12 is printed.
 */
const runsToCompare = { usual: 2_000, long: 100_000 } as const;
const long = process.argv.includes('long');
const writeTables = process.argv.includes('write');
const showWitnesses = process.argv.includes('witnesses');
const subject = workingSubject();
let failures = 0;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): void {
  failures += 1;
  print(line);
}

function mistakesOf(property: string): string {
  const all = [
    ...brokenCatalogues.map((broken) => [broken.property, broken.mistake] as const),
    ...Object.entries(otherMistakes),
  ];
  return all.flatMap(([id, mistake]) => (id === property ? [mistake] : [])).join('; ');
}

function report(
  proof: Omit<WitnessProof, 'witnesses' | 'dead'>,
  verdict: string,
  runs: bigint,
): void {
  const { id, claim, ways, milliseconds } = proof;
  reportLine(
    id,
    `${verdict}: ${claim}`,
    `${ways} ways to break it, over ${runs} runs`,
    milliseconds,
  );
}

function reportLine(id: string, verdict: string, over: string, milliseconds: number): void {
  const seconds = (milliseconds / 1000).toFixed(1);
  print(`${id.padEnd(4)} ${verdict} (${over}, ${seconds} s)\n     catches: ${mistakesOf(id)}`);
}

/** Checks what no solver is asked for: what is found breaks the property. */
function reportCheck(
  id: keyof typeof otherMistakes,
  check: () => { readonly said: string; readonly over: string; readonly found: readonly string[] },
): void {
  const start = performance.now();
  const { said, over, found } = check();
  reportLine(id, found.length > 0 ? `BROKEN: ${said}` : said, over, performance.now() - start);
  for (const each of found) fail(`     ${each}`);
}

/** The smallest run that breaks a property, decided again by `assess`, and kept as a case. */
async function showCounterexample(property: string, broken: Violation): Promise<void> {
  const found = await smallestCounterexample(property, broken, subject);
  fail(JSON.stringify(found, undefined, 2));
  print(`     kept as a case that fails until this is mended: ${writeReadyCase(found)}`);
}

print('Counting every complete run, by a decision diagram and by walking.');
const { counts, nodes } = countRuns(subject);
const walked = countByWalking(workingCatalogues);
const runs = counts.reduce((sum, counted) => sum + counted.runs, 0n);
for (const counted of counts) {
  const other = walked.counts.get(outcomeOf(counted)) ?? 0n;
  const line = `${outcomeOf(counted).padEnd(44)} ${String(counted.runs).padStart(40)}`;
  if (other === counted.runs) print(line);
  else fail(`${line} but walking counts ${other}`);
}
if (walked.counts.size !== counts.length) fail('one method finds outcomes that the other does not');
print(`${'all'.padEnd(44)} ${String(runs).padStart(40)}`);
if (writeTables) writeCounts(counts, walked.lengths);
print(`(${nodes} nodes; at most ${walked.states} states at once)`);

reportCheck('P13', () => {
  const { shortest, longest, typical } = walked.lengths;
  return {
    said: `proved: every path is finite; the shortest asks ${shortest}, the longest ${longest}, a typical one ${typical.toFixed(1)} questions`,
    over: `over ${runs} runs`,
    found: forwardReferences(workingCatalogues.questionnaire),
  };
});
reportCheck('P10', () => ({
  said: 'checked: no option, choice, template or sentence offers injection or infusion',
  over: `every id, and ${[...patientFiles.en.values(), ...patientFiles.es.values()].flat().length} strings`,
  found: offersOfInjection(patientFiles),
}));
reportCheck('P14', () => {
  const changed = changedByOrder(runsToCompare.usual);
  return {
    said: 'tested: the order of ticking and of answering changes nothing',
    over: `${runsToCompare.usual} drawn runs`,
    found: changed ? [JSON.stringify(changed)] : [],
  };
});

for (const property of provedProperties) {
  const proof = await prove(property, subject);
  report(proof, proof.broken ? 'BROKEN' : 'proved', runs);
  if (proof.broken) await showCounterexample(property.id, proof.broken);
}
for (const property of witnessProperties) {
  const proof = await witness(property, subject);
  report(proof, proof.dead.length > 0 ? 'BROKEN' : 'proved', runs);
  for (const dead of proof.dead) fail(`     not possible: ${dead}`);
  if (!showWitnesses) continue;
  for (const { about, answers, other } of proof.witnesses) {
    print(
      `     ${about}: ${JSON.stringify(answers)}${other ? ` beside ${JSON.stringify(other)}` : ''}`,
    );
  }
}

if (long) {
  const ordered = workingCatalogues.questionnaire.questions.filter(({ order }) => order).length;
  print(
    `Walking P6 and P11 exhaustively over the reduced space: ${ordered} questions, one by one.`,
  );
  for (const { property, question, pairs, broken } of compareByWalking(workingCatalogues)) {
    const line = `${property.padEnd(4)} ${question}: ${pairs} pairs of final states`;
    if (broken.length === 0) print(line);
    else fail(`${line}, BROKEN: ${JSON.stringify(broken[0])}`);
  }
}

const count = long ? runsToCompare.long : runsToCompare.usual;
print(`Comparing the encoding with assess on ${count} drawn and ${count} solved runs.`);
const disagreements = [
  ...compareDrawnRuns(subject, count, 1, progressOf('drawn runs compared', count)),
  ...(await compareSolvedRuns(subject, count, 1, progressOf('solved runs compared', count))),
];
if (disagreements.length > 0) fail(JSON.stringify(disagreements[0], undefined, 2));
else print(`The encoding and assess agree on ${count} drawn and ${count} solved runs.`);
process.exit(failures === 0 ? 0 : 1);
