import { or } from './formula.ts';
import type { Formula } from './formula.ts';
import { runOf, startFor } from './prove.ts';
import type { Run } from './prove.ts';
import { withAnother } from './property.ts';
import type { Subject, Violation } from './property.ts';
import { replay } from './replay.ts';
import type { EncodedRun } from './encode-questionnaire.ts';

/** A run that breaks a property, in the smallest form, and what `assess` says of it. */
export interface Counterexample extends Run {
  readonly property: string;
  readonly about: string;
  /** The question whose answer differs in the other run, where two are compared. */
  readonly changed?: string;
  /** There is surely no smaller one; otherwise the solver gave up on looking for one. */
  readonly smallest: boolean;
  /** What `assess` says of the run, and of the other one. */
  readonly assess: readonly unknown[];
}

/**
 * The smallest run that shows a violation: of all such runs one that asks the fewest
 * questions, and of those one with the fewest ticks that are not the mildest answer. Where two
 * runs are compared, a question counts that either asks, and a tick in each. It is decided again by the real `assess`.
 */
export async function smallestCounterexample(
  property: string,
  { about, formula, changed }: Violation,
  subject: Subject,
): Promise<Counterexample> {
  const prover = await startFor(subject);
  const runs = [subject.run, ...(changed === undefined ? [] : [withAnother(subject, changed).run])];
  const asked = subject.run.questions.map(({ id }) =>
    or(...runs.map((run) => run.questionOf(id).asked)),
  );
  const grave = [...runs.flatMap(graveAnswers), subject.run.fact('carries-platelet-line')];
  const found = await prover.findSmallest(formula, asked, grave);
  if (!found) throw new Error('what was found before is gone');
  const run = runOf(changed, found.model, subject);
  const told = [run.answers, ...(run.other ? [run.other] : [])];
  return {
    property,
    about,
    ...(changed === undefined ? {} : { changed }),
    ...run,
    smallest: found.shown,
    assess: told.map((answers) => replay(subject, answers, run.practice)),
  };
}

/** Each option that counts and is not the mildest of its question. */
function graveAnswers({ questions, questionOf }: EncodedRun): Formula[] {
  return questions.flatMap(({ id, options, order }) => {
    const mildest = order?.kind === 'boxes' ? [order.mildest] : (order?.tiers[0] ?? ['none']);
    return options
      .filter((option) => !mildest.includes(option))
      .map((option) => questionOf(id).chose(option));
  });
}
