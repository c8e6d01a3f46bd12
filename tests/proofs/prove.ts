import { assess } from '../../src/rules/index.ts';
import type { PracticeFacts } from '../../src/rules/index.ts';
import { drawnModels } from './drawn-models.ts';
import { evaluator } from './formula.ts';
import type { Formula } from './formula.ts';
import type { Property, Subject, Violation } from './property.ts';
import { startProver } from './prover.ts';
import type { Catalogues } from './map-conditions.ts';
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

export interface Counterexample extends Run {
  readonly about: string;
  /** What `assess` says of the run, and of the other one. */
  readonly replay: readonly unknown[];
}

export interface Proof {
  readonly id: string;
  readonly claim: string;
  readonly searches: number;
  readonly milliseconds: number;
  readonly counterexample?: Counterexample;
}

export interface WitnessProof extends Proof {
  readonly witnesses: readonly (Run & { readonly about: string; readonly removed?: string })[];
  /** What was wanted and is not possible. */
  readonly dead: readonly string[];
}

/**
 * Proves one property over every complete run, or finds the smallest run that breaks it.
 * @throws Error when the solver gives up
 */
export async function prove(property: Property, subject: Subject): Promise<Proof> {
  const started = performance.now();
  const prover = await startFor(subject);
  const violations = property.violations(subject);
  let about: string | undefined;
  for (const violation of violations) {
    if (violation.changed !== about) prover.forget();
    about = violation.changed;
    const found = await prover.find(violation.formula);
    if (!found) continue;
    const counterexample = await smallest(violation, subject, prover);
    return { ...summary(property, violations.length, started), counterexample };
  }
  return summary(property, violations.length, started);
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

async function startFor(subject: Subject): Promise<Prover> {
  const prover = await startProver();
  prover.assume(subject.run.complete);
  return prover;
}

function summary(
  { id, claim }: { readonly id: string; readonly claim: string },
  searches: number,
  started: number,
): Proof {
  return { id, claim, searches, milliseconds: Math.round(performance.now() - started) };
}

/** A run in which no answer could be milder. */
async function smallest(
  { about, formula, changed }: Violation,
  subject: Subject,
  prover: Prover,
): Promise<Counterexample> {
  const found = await prover.findSmallest(formula, graveAnswers(subject));
  if (!found) throw new Error('what was found before is gone');
  const run = runOf(changed, found, subject);
  const replayed = [run.answers, ...(run.other ? [run.other] : [])].map((answers) =>
    replay(subject, answers, run.practice),
  );
  return { about, ...run, replay: replayed };
}

/** Each option that counts and is not the mildest of its question. */
function graveAnswers({ run }: Subject): Formula[] {
  return run.questions.flatMap(({ id, options, order }) => {
    const mildest = order?.kind === 'boxes' ? [order.mildest] : (order?.tiers[0] ?? ['none']);
    return options
      .filter((option) => !mildest.includes(option))
      .map((option) => run.questionOf(id).chose(option));
  });
}

function runOf(changed: string | undefined, model: Model, { questionnaire }: Subject): Run {
  const answers = answersOf(questionnaire, model);
  const practice = practiceOf(model);
  return changed === undefined
    ? { answers, practice }
    : { answers, practice, other: answersOf(questionnaire, model, changed) };
}

/** What the real `assess` says of a run, in ids. */
export function replay(
  { questionnaire, decision }: Catalogues,
  answers: RunAnswers,
  practice: PracticeFacts,
) {
  const definition = { version: 'proof', contentHash: 'proof', questionnaire, decision };
  const assessment = assess(definition, answers, '2026-11-24', practice);
  if (assessment.kind !== 'decided') return { kind: assessment.kind };
  const { level, levelReasons, options, cautions, advice, questionsToAsk } = assessment.result;
  const ids = (entries: readonly { readonly id: string }[] | undefined) =>
    entries?.map(({ id }) => id);
  return {
    level,
    levelReasons: ids(levelReasons),
    clinic: options?.['medical-grade'].status,
    clinicReasons: ids(options?.['medical-grade'].reasons),
    topical: options?.topical.status,
    topicalReasons: ids(options?.topical.reasons),
    cautions: cautions.map(({ id, options: of }) => `${id} (${of.join(', ')})`),
    advice: ids(advice),
    questionsToAsk: ids(questionsToAsk),
  };
}
