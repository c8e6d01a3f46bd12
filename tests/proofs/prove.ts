import type { PracticeFacts } from '../../src/rules/index.ts';
import { drawnModels } from './drawn-models.ts';
import { evaluator, no, or } from './formula.ts';
import type { Property, Subject, Violation } from './property.ts';
import { startProver } from './prover.ts';
import type { Model, Prover } from './prover.ts';
import { answersOf, practiceOf } from './runs.ts';
import type { RunAnswers } from './runs.ts';
import type { Wanted, WitnessProperty } from './properties/witnesses.ts';

/** A run of a model, as a case: with it, the real `assess` says what the solver found. */
export interface Run {
  readonly answers: RunAnswers;
  readonly practice: PracticeFacts;
  /** The run it is compared with, where the property compares two. */
  readonly other?: RunAnswers;
}

export interface Proof {
  readonly id: string;
  readonly claim: string;
  /** Ways in which the property could be broken; none of them may be possible. */
  readonly ways: number;
  readonly milliseconds: number;
  /** One that is possible. */
  readonly broken?: Violation;
}

export interface WitnessProof extends Omit<Proof, 'broken'> {
  readonly witnesses: readonly (Run & { readonly about: string; readonly removed?: string })[];
  /** What was wanted and is not possible. */
  readonly dead: readonly string[];
}

/**
 * Proves one property over every complete run, or finds a way in which it is broken.
 * @throws Error when the solver gives up
 */
export async function prove(property: Property, subject: Subject): Promise<Proof> {
  const started = performance.now();
  const prover = await startFor(subject);
  const violations = property.violations(subject);
  for (const together of byChange(violations)) {
    // One search for all of them: where nothing breaks the property, none is possible.
    const any = or(...together.map(({ formula }) => formula));
    if (any === no) continue;
    prover.forget();
    const model = await prover.find(any);
    if (!model) continue;
    const valueOf = evaluator(model);
    const broken = together.find(({ formula }) => valueOf(formula));
    if (!broken) throw new Error('the solver found what does not hold');
    return { ...summary(property, violations.length, started), broken };
  }
  return summary(property, violations.length, started);
}

/** What is searched for together: all that speaks of the same two runs. */
function byChange(violations: readonly Violation[]): Violation[][] {
  const groups = new Map<string | undefined, Violation[]>();
  for (const violation of violations) {
    const group = groups.get(violation.changed) ?? [];
    groups.set(violation.changed, group);
    group.push(violation);
  }
  return [...groups.values()];
}

/** Shows that everything a property wants is possible, each with a run. */
export async function witness(property: WitnessProperty, subject: Subject): Promise<WitnessProof> {
  const started = performance.now();
  const prover = await startFor(subject);
  const wanted = property.wanted(subject);
  const witnesses: (Run & { about: string; removed?: string })[] = [];
  const dead: string[] = [];
  const pending = new Set(wanted);
  let group: string | undefined;
  // Most things show in runs that are simply drawn; the solver looks for the rare ones, and
  // alone can say that something is not possible.
  for (const { model, changed } of drawnModels(subject.questionnaire)) {
    const valueOf = evaluator(model);
    for (const each of pending) {
      if (each.changed !== changed || !valueOf(each.formula)) continue;
      pending.delete(each);
      witnesses.push(witnessOf(each, model, subject));
    }
  }
  for (const want of wanted) {
    if (!pending.has(want)) continue;
    if (want.changed !== group) prover.forget();
    group = want.changed;
    const model = await prover.find(want.formula);
    if (!model) {
      pending.delete(want);
      dead.push(want.about);
      continue;
    }
    // One run often shows many things at once, which spares the solver most of its work.
    const valueOf = evaluator(model);
    const alsoShown = ({ changed, formula }: Wanted) =>
      changed === want.changed && valueOf(formula);
    for (const each of [...pending].filter(alsoShown)) {
      pending.delete(each);
      witnesses.push(witnessOf(each, model, subject));
    }
  }
  return { ...summary(property, wanted.length, started), witnesses, dead };
}

function witnessOf(wanted: Wanted, model: Model, subject: Subject) {
  const { about, removed } = wanted;
  return { ...runOf(wanted.changed, model, subject), about, ...(removed ? { removed } : {}) };
}

export async function startFor(subject: Subject): Promise<Prover> {
  const prover = await startProver();
  prover.assume(subject.run.complete);
  return prover;
}

function summary(
  { id, claim }: { readonly id: string; readonly claim: string },
  ways: number,
  started: number,
): Proof {
  return { id, claim, ways, milliseconds: Math.round(performance.now() - started) };
}

export function runOf(changed: string | undefined, model: Model, { questionnaire }: Subject): Run {
  const answers = answersOf(questionnaire, model);
  const practice = practiceOf(model);
  return changed === undefined
    ? { answers, practice }
    : { answers, practice, other: answersOf(questionnaire, model, changed) };
}
