import type { AnswerView, Condition } from './condition.ts';

/** The options of one question that took part; no options means that it was not asked. */
export interface Cause {
  readonly question: string;
  readonly options: readonly string[];
}

/** True or false with what made it so, or unknown with the questions still unanswered. */
export type Truth =
  | { readonly value: true; readonly because: readonly Cause[] }
  | { readonly value: false; readonly because: readonly Cause[] }
  | { readonly value: 'unknown'; readonly missing: readonly string[] };

/**
 * Evaluates a condition in three values. An unanswered question is unknown and never
 * satisfies; a question that does not apply makes every test on it false.
 * @param condition what to test
 * @param view the answers that apply, and what is known of the practice
 * @returns the truth, and the answers (not all answers: those that took part) behind it
 */
export function evaluate(condition: Condition, view: AnswerView): Truth {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
      return testOptions(condition, view);
    case 'all':
      return evaluateAll(condition.of, view);
    case 'any':
      return evaluateAny(condition.of, view);
    case 'fact':
      return { value: view.fact(condition.fact), because: [] };
    case 'named':
      return evaluate(condition.is, view);
  }
}

/**
 * Whether a condition is surely true; unknown counts as no. The same as `evaluate` without
 * the causes, for the many conditions of which only the answer matters.
 */
export function holds(condition: Condition, view: AnswerView): boolean {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none': {
      const state = view.stateOf(condition.question);
      return state.kind === 'answered' && passes(condition, state.options);
    }
    case 'all':
      for (const part of condition.of) if (!holds(part, view)) return false;
      return condition.of.length > 0;
    case 'any':
      for (const part of condition.of) if (holds(part, view)) return true;
      return false;
    case 'fact':
      return view.fact(condition.fact);
    case 'named':
      return holds(condition.is, view);
  }
}

/** The answers behind a condition that is true or false; none while it is unknown. */
export function causesOf(
  condition: Condition,
  view: AnswerView,
): { question: string; options: string[] }[] {
  const truth = evaluate(condition, view);
  if (truth.value === 'unknown') return [];
  return truth.because.map(({ question, options }) => ({ question, options: [...options] }));
}

type OptionTest = Extract<Condition, { kind: 'has-any' | 'has-none' }>;

function passes(condition: OptionTest, chosen: readonly string[]): boolean {
  const found = chosen.some((option) => condition.options.includes(option));
  return condition.kind === 'has-any' ? found : !found;
}

function testOptions(condition: OptionTest, view: AnswerView): Truth {
  const { question, options } = condition;
  const state = view.stateOf(question);
  if (state.kind === 'not-asked') return { value: false, because: [{ question, options: [] }] };
  if (state.kind === 'unanswered') return { value: 'unknown', missing: [question] };
  const found = state.options.filter((option) => options.includes(option));
  return {
    value: passes(condition, state.options),
    because: [{ question, options: found.length > 0 ? found : state.options }],
  };
}

function evaluateAll(parts: readonly Condition[], view: AnswerView): Truth {
  const truths = parts.map((part) => evaluate(part, view));
  const failed = truths.filter((truth) => truth.value === false);
  if (failed.length > 0 || truths.length === 0) return { value: false, because: causes(failed) };
  const missing = unanswered(truths);
  if (missing.length > 0) return { value: 'unknown', missing };
  return { value: true, because: causes(truths) };
}

function evaluateAny(parts: readonly Condition[], view: AnswerView): Truth {
  const truths = parts.map((part) => evaluate(part, view));
  const met = truths.filter((truth) => truth.value === true);
  if (met.length > 0) return { value: true, because: causes(met) };
  const missing = unanswered(truths);
  if (missing.length > 0) return { value: 'unknown', missing };
  return { value: false, because: causes(truths) };
}

function unanswered(truths: readonly Truth[]): string[] {
  return [...new Set(truths.flatMap((truth) => (truth.value === 'unknown' ? truth.missing : [])))];
}

function causes(truths: readonly Truth[]): Cause[] {
  return mergeCauses(truths.flatMap((truth) => (truth.value === 'unknown' ? [] : truth.because)));
}

/** A cause with lists of its own, which its owner may keep. */
interface MergedCause extends Cause {
  readonly options: string[];
}

/** Joins causes of the same question into one, in the order in which they first appear. */
export function mergeCauses(causes: readonly Cause[]): MergedCause[] {
  const merged = new Map<string, Set<string>>();
  for (const { question, options } of causes) {
    const known = merged.get(question) ?? new Set();
    for (const option of options) known.add(option);
    merged.set(question, known);
  }
  return [...merged].map(([question, options]) => ({ question, options: [...options] }));
}
