import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { assess, optionIds } from '../../src/rules/index.ts';
import type { PracticeFacts } from '../../src/rules/index.ts';
import { evaluator, or } from './formula.ts';
import type { Formula } from './formula.ts';
import type { Subject } from './property.ts';
import { tickName } from './encode-questionnaire.ts';
import { startProver } from './prover.ts';
import { practiceOf, ticksOf } from './runs.ts';
import type { RunAnswers } from './runs.ts';

/** A run on which the encoding and `assess` say different things. */
export interface Disagreement {
  readonly answers: RunAnswers;
  readonly practice: PracticeFacts;
  /** What only the encoding says, and what only `assess` says. */
  readonly onlyEncoding: readonly string[];
  readonly onlyAssess: readonly string[];
}

/** Everything that the encoding says of a run, as the things that are true of it. */
function saidByEncoding(
  { run, result }: Subject,
  valueOf: (formula: Formula) => boolean,
): string[] {
  const said: (readonly [string, Formula])[] = [
    ['complete', run.complete],
    ...run.questions.map(({ id }) => [`asked ${id}`, run.questionOf(id).asked] as const),
    ...Object.entries(result.level).map(([level, holds]) => [`level ${level}`, holds] as const),
    ...optionIds.flatMap((option) =>
      Object.entries(result.status[option]).map(
        ([status, holds]) => [`status ${option} ${status}`, holds] as const,
      ),
    ),
    ...[...result.levelReasons].map(([id, holds]) => [`level reason ${id}`, holds] as const),
    ...[...result.reasons].map(([id, holds]) => [`reason ${id}`, holds] as const),
    ...[...result.cautions].map(([id, holds]) => [`caution ${id}`, holds] as const),
    ...[...result.advice].map(([id, holds]) => [`advice ${id}`, holds] as const),
  ];
  return said.flatMap(([name, holds]) => (valueOf(holds) ? [name] : []));
}

function saidByAssess(
  { questionnaire, decision }: Subject,
  answers: RunAnswers,
  practice: PracticeFacts,
): string[] {
  const definition = { version: 'proof', contentHash: 'proof', questionnaire, decision };
  const assessment = assess(definition, answers, '2026-11-24', practice);
  if (assessment.kind !== 'decided') return [assessment.kind];
  const { result, walk } = assessment;
  return [
    'complete',
    ...walk.asked.map(({ id }) => `asked ${id}`),
    `level ${result.level}`,
    ...result.levelReasons.map(({ id }) => `level reason ${id}`),
    ...optionIds.flatMap((option) => {
      const decided = result.options?.[option];
      if (!decided) return [];
      return [
        `status ${option} ${decided.status}`,
        ...decided.reasons.map(({ id }) => `reason ${option} ${id}`),
      ];
    }),
    ...result.cautions.flatMap(({ id, options }) =>
      options.map((option) => `caution ${option} ${id}`),
    ),
    ...result.advice.map(({ id }) => `advice ${id}`),
  ];
}

/** Where the encoding and `assess` say different things of one run. */
export function disagreements(
  subject: Subject,
  answers: RunAnswers,
  practice: PracticeFacts,
  valueOf: (formula: Formula) => boolean,
): Disagreement[] {
  const here = new Set(saidByEncoding(subject, valueOf));
  const there = new Set(saidByAssess(subject, answers, practice));
  const onlyEncoding = [...here].filter((said) => !there.has(said));
  const onlyAssess = [...there].filter((said) => !here.has(said));
  return onlyEncoding.length + onlyAssess.length === 0
    ? []
    : [{ answers, practice, onlyEncoding, onlyAssess }];
}

/** Told after each run how many have been compared. */
type Compared = (runs: number) => void;

/** Draws runs by walking the questionnaire, and asks the encoding about each. */
export function compareDrawnRuns(
  subject: Subject,
  runs: number,
  seed: number,
  onCompared: Compared = () => undefined,
): Disagreement[] {
  const draw = seededNumbers(seed);
  return Array.from({ length: runs }).flatMap((_, drawn) => {
    onCompared(drawn);
    const answers = drawRun(subject.questionnaire, draw);
    const practice = { carriesPlateletLine: draw() < 0.5 };
    const ticked = new Set(
      Object.entries(answers).flatMap(([id, answer]) =>
        [answer].flat().map((option) => tickName(id, option)),
      ),
    );
    if (practice.carriesPlateletLine) ticked.add('practice carries-platelet-line');
    return disagreements(
      subject,
      answers,
      practice,
      evaluator((name) => ticked.has(name)),
    );
  });
}

/**
 * Lets the solver make up runs and asks `assess` about each. Each one must hold some things
 * at random, so that rare combinations come up, and it may have stale answers.
 */
export async function compareSolvedRuns(
  subject: Subject,
  runs: number,
  seed: number,
  onCompared: Compared = () => undefined,
): Promise<Disagreement[]> {
  const draw = seededNumbers(seed);
  const prover = await startProver(seed);
  prover.assume(subject.run.complete);
  const aims = [
    ...subject.result.reasons.values(),
    ...subject.result.levelReasons.values(),
    ...subject.result.cautions.values(),
    ...subject.run.questions.flatMap(({ id, options }) =>
      options.map((option) => subject.run.questionOf(id).chose(option)),
    ),
    ...subject.run.questions.flatMap(({ id, options }) =>
      options.map((option) => subject.run.tickOf(id, option)),
    ),
    subject.run.fact('carries-platelet-line'),
  ];
  const pick = () => aims[Math.floor(draw() * aims.length)] ?? or();
  const found: Disagreement[] = [];
  for (let made = 0; made < runs; ) {
    let wanted = Array.from({ length: 1 + Math.floor(draw() * 8) }, pick);
    let model = await prover.find(...wanted);
    // What cannot hold together is loosened from the end until it can.
    while (!model && wanted.length > 0) {
      wanted = wanted.slice(0, -1);
      model = await prover.find(...wanted);
    }
    if (!model) throw new Error('there is no complete run at all');
    made += 1;
    onCompared(made);
    const answers = ticksOf(subject.questionnaire, model);
    found.push(...disagreements(subject, answers, practiceOf(model), evaluator(model)));
  }
  return found;
}
