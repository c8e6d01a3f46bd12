import { fileURLToPath } from 'node:url';
import { sayFault } from '../support/fault.ts';
import type { Fault } from '../support/fault.ts';
import { loadFault } from './load-fault.ts';
import { typeFaults } from './type-faults.ts';

/**
 * `npm run catalogues`: what is wrong with the questions, the rules and their words, one fault
 * a line, with its file, its id and what to do. The first step of `npm run check`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Loaded only here, so that a catalogue that stops while it loads can still be told so. */
async function faultsOfData(): Promise<Fault[]> {
  const [{ definitionFaults }, { wordFaults }, { patientFiles }, questions, rules] =
    await Promise.all([
      import('./definition-faults.ts'),
      import('../words/word-faults.ts'),
      import('../support/patient-texts.ts'),
      import('../../src/questions/index.ts'),
      import('../../src/rules/index.ts'),
    ]);
  return [
    ...(await definitionFaults(questions.questionnaire, rules.decision)),
    ...wordFaults(patientFiles),
  ];
}

/** What is told at once, in the words of the catalogues, and what the compiler adds to it. */
async function tellFaults(): Promise<number> {
  try {
    const told = await faultsOfData();
    told.forEach(tell);
    return told.length + tellMore(told, typeFaults(root));
  } catch (error) {
    const stopped = loadFault(error);
    if (stopped) tell(stopped);
    const typed = typeFaults(root);
    const circular = typed.filter((fault) => fault.circular);
    // What cannot be loaded otherwise is said by the compiler; if not, the error is ours.
    if (!stopped && typed.length === 0) throw error;
    const told = stopped ? [stopped] : [];
    return told.length + tellMore(told, circular.length > 0 ? circular : typed);
  }
}

function tell(fault: Fault): void {
  process.stderr.write(`${sayFault(fault)}\n`);
}

/** What was said in the words of the catalogues is not said again in those of the compiler. */
function tellMore(told: readonly Fault[], typed: readonly Fault[]): number {
  const isTold = ({ file, id }: Fault) =>
    told.some((one) => one.file === file && (one.id === id || one.id.startsWith(`${id}.`)));
  const more = typed.filter((fault) => !isTold(fault));
  more.forEach(tell);
  return more.length;
}

const faults = await tellFaults();
process.stdout.write(
  faults === 0
    ? 'The catalogues and their words hang together.\n'
    : `${faults} to mend in the catalogues and their words.\n`,
);
// The solver's threads would keep the process open.
process.exit(faults === 0 ? 0 : 1);
