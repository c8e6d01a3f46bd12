import { applicableAnswers, walkQuestions } from '../questions/index.ts';
import type { Question, Questionnaire } from '../questions/index.ts';

/** Answers of one complete run. */
export type SampleRun = Record<string, string | readonly string[]>;

/** How often a question is answered mildly, so that long runs are common enough. */
const mildShare = 0.8;
/** Share of the boxes of a list that are ticked, where it is not answered mildly. */
const boxShare = 0.25;

/** A source of numbers in [0, 1) that always gives the same numbers for the same seed. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32, a small generator in the public domain: enough to draw sample runs.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Draws a complete run by walking the questionnaire and answering whatever is asked.
 * @param draw numbers in [0, 1)
 */
export function drawRun(questionnaire: Questionnaire, draw: () => number): SampleRun {
  const answers: SampleRun = {};
  // An answer can open or close later questions, so what is asked is looked up again.
  for (;;) {
    const walk = walkQuestions(questionnaire, answers);
    const fresh = walk.asked.filter(({ id }) => !Object.hasOwn(answers, id));
    if (fresh.length === 0) return applicableAnswers(walk);
    for (const question of fresh) answers[question.id] = drawAnswer(question, draw);
  }
}

function drawAnswer(question: Question, draw: () => number): string | readonly string[] {
  const mild = mildestOf(question);
  const option = mild && draw() < mildShare ? mild : pick(question.options, draw);
  if (question.kind === 'one') return option;
  if (question.mayBeEmpty && draw() < boxShare) return [];
  if (question.exclusive.includes(option) || draw() < 0.5) return [option];
  const others = question.options.filter(
    (other) => !question.exclusive.includes(other) && (other === option || draw() < boxShare),
  );
  return others;
}

function mildestOf(question: Question): string | undefined {
  if (question.order?.kind === 'boxes') return question.order.mildest;
  return question.order?.tiers[0]?.[0];
}

function pick(options: readonly string[], draw: () => number): string {
  return options[Math.floor(draw() * options.length)] ?? options[0] ?? '';
}
