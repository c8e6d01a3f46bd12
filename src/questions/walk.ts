import { evaluate, holds, onceFor, questionsIn } from '../logic/index.ts';
import type { AnswerState, AnswerView, Cause, Condition } from '../logic/index.ts';
import { readAnswer } from './answer-schema.ts';
import type { AnswerProblem } from './answer-schema.ts';
import type { Ending } from './endings.ts';
import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Answers as they were given: ids of questions with a string or a list of strings. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/** Why a question is not asked: the run ended before it, or these answers rule it out. */
export type NotAskedBecause =
  | { readonly kind: 'ended'; readonly endings: readonly string[] }
  | { readonly kind: 'answers'; readonly answers: readonly Cause[] };

export type WalkedQuestion =
  | { readonly question: Question; readonly asked: true; readonly options?: readonly string[] }
  | {
      readonly question: Question;
      readonly asked: false;
      /** Works out the reason, which few read. */
      readonly because: () => NotAskedBecause;
    };

/** One run through the questionnaire, as far as its answers go. */
export interface Walk {
  /** Every question, in document order. */
  readonly steps: readonly WalkedQuestion[];
  /** The questions that apply, in document order. */
  readonly asked: readonly Question[];
  /** Options chosen, by id of a question that applies and has an allowed answer. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Questions that apply and have no answer yet. */
  readonly missing: readonly string[];
  /** Questions that apply and have an answer that is not allowed. */
  readonly problems: readonly { readonly question: string; readonly problem: AnswerProblem }[];
  /** The endings that were reached. */
  readonly endings: readonly Ending[];
  /** What conditions are evaluated on. */
  readonly view: AnswerView;
  /** Every question that applies has an allowed answer. */
  readonly complete: boolean;
}

const notAsked: AnswerState = { kind: 'not-asked' };
const unanswered: AnswerState = { kind: 'unanswered' };
const noFact = (): boolean => false;

/**
 * Works out, in document order, which questions apply. It is the only function that does:
 * a condition sees just the answers that themselves apply, so a stale answer behind a
 * hidden question cannot keep another question open.
 * @param questionnaire the version that is asked
 * @param raw answers as given; those to questions that do not apply are ignored
 * @param fact what is known of the practice, for conditions evaluated on the view later
 */
export function walkQuestions(
  questionnaire: Questionnaire,
  raw: RawAnswers,
  fact: (name: string) => boolean = noFact,
): Walk {
  const states = new Map<string, AnswerState>();
  const view: AnswerView = { stateOf: (id) => states.get(id) ?? unanswered, fact };
  const steps: WalkedQuestion[] = [];
  const asked: Question[] = [];
  const answers = new Map<string, readonly string[]>();
  const missing: string[] = [];
  const problems: { question: string; problem: AnswerProblem }[] = [];
  const canEnd = questionsOfEndings(questionnaire);
  let reached: readonly Ending[] = [];
  const skip = (question: Question, because: () => NotAskedBecause) => {
    states.set(question.id, notAsked);
    steps.push({ question, asked: false, because });
  };

  for (const question of questionnaire.questions) {
    const { askWhen } = question;
    const closes = (ending: Ending): boolean => !ending.stillAsked.includes(question.id);
    if (reached.some(closes)) {
      skip(question, ended(reached.filter(closes)));
      continue;
    }
    if (askWhen && !holds(askWhen, view)) {
      skip(question, ruledOut(askWhen, view));
      continue;
    }
    asked.push(question);
    const given = Object.hasOwn(raw, question.id) ? raw[question.id] : undefined;
    const read = readAnswer(question, given);
    if (read.ok) {
      states.set(question.id, { kind: 'answered', options: read.options });
      answers.set(question.id, read.options);
      steps.push({ question, asked: true, options: read.options });
      if (canEnd.has(question.id)) {
        reached = questionnaire.endings.filter((ending) => holds(ending.when, view));
      }
    } else {
      steps.push({ question, asked: true });
      if (read.problem === 'missing') missing.push(question.id);
      else problems.push({ question: question.id, problem: read.problem });
    }
  }

  return {
    steps,
    asked,
    answers,
    missing,
    problems,
    endings: reached,
    view,
    complete: missing.length === 0 && problems.length === 0,
  };
}

/** The questions that some ending names: no other answer can reach one. */
const questionsOfEndings = onceFor(
  ({ endings }: Questionnaire): ReadonlySet<string> =>
    new Set(endings.flatMap(({ when }) => questionsIn(when))),
);

/** The run ended before a question: at these endings. */
function ended(closing: readonly Ending[]): () => NotAskedBecause {
  return () => ({ kind: 'ended', endings: closing.map(({ id }) => id) });
}

/** The answers against a condition; while they are not given, the questions that it waits for. */
function ruledOut(condition: Condition, view: AnswerView): () => NotAskedBecause {
  return () => {
    const truth = evaluate(condition, view);
    const answers: readonly Cause[] =
      truth.value === 'unknown'
        ? truth.missing.map((question) => ({ question, options: [] }))
        : truth.because;
    return { kind: 'answers', answers };
  };
}

/**
 * The answers that apply, in the form in which they are sent and stored: a string for
 * `one`, a list for `many`, in document order. Stale answers are left out.
 */
export function applicableAnswers(walk: Walk): Record<string, string | readonly string[]> {
  const kept: Record<string, string | readonly string[]> = {};
  for (const step of walk.steps) {
    if (!step.asked || !step.options) continue;
    const { question, options } = step;
    const [only] = options;
    if (question.kind === 'many') kept[question.id] = options;
    else if (only !== undefined) kept[question.id] = only;
  }
  return kept;
}
