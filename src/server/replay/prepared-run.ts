import { questionsIn } from '../../logic/index.ts';
import type { Condition } from '../../logic/index.ts';
import type { Question, Questionnaire } from '../../questions/index.ts';
import { bitAt, prepareAnswers } from './stored-answers.ts';
import type { GivenAnswer } from './stored-answers.ts';

/** Whether a condition holds on the run that was read last. */
export type Test = () => boolean;

/**
 * What became of a run's answers, and where the text goes on behind them. `unsure`: one of
 * them is not as a page sends it.
 */
export type ReadRun =
  | { readonly kind: 'complete'; readonly end: number }
  | { readonly kind: 'incomplete'; readonly end: number; readonly questions: readonly string[] }
  | { readonly kind: 'unsure' };

/** A questionnaire that reads one run after the other, and tests conditions on the last. */
export interface PreparedRun {
  /**
   * Reads the answers of a run in document order, as `walkQuestions` does.
   * @param from where they begin in the text
   */
  readonly read: (text: string, from: number) => ReadRun;
  /** Prepares a condition once. The same as `holds` on the walk. */
  readonly prepare: (condition: Condition) => Test;
}

interface PreparedQuestion {
  readonly question: Question;
  /** Its place in the list of questions. */
  readonly place: number;
  readonly isList: boolean;
  readonly mayBeEmpty: boolean;
  /** Endings that name it: no other answer can reach one. */
  readonly endings: readonly number[];
  /** Bits of the options that stand alone. */
  readonly exclusive: number;
  /** Endings that ask it no more once they are reached. */
  readonly noLongerAskedBy: readonly number[];
  readonly askWhen: Test | undefined;
}

type ReadAnswer = 'answered' | 'missing' | 'unsure';

/**
 * Gives each question a place and each of its options a bit, so that reading a run and testing
 * a condition look up no text twice and leave nothing behind.
 * @param fact what is known of the practice whose run is read
 */
export function prepareRun(
  { questions, endings }: Questionnaire,
  fact: (name: string) => boolean,
): PreparedRun {
  const questionPlaces = new Map(questions.map(({ id }, place) => [id, place]));
  const answered = new Uint8Array(questions.length);
  const chosen = new Int32Array(questions.length);
  const prepare = (condition: Condition): Test => {
    switch (condition.kind) {
      case 'has-any':
      case 'has-none': {
        const place = questionPlaces.get(condition.question) ?? -1;
        const bits = bitsOf(questions[place], condition.options);
        return condition.kind === 'has-any'
          ? () => ((chosen[place] ?? 0) & bits) !== 0
          : () => answered[place] === 1 && ((chosen[place] ?? 0) & bits) === 0;
      }
      case 'all': {
        const parts = condition.of.map(prepare);
        return () => {
          for (const part of parts) if (!part()) return false;
          return parts.length > 0;
        };
      }
      case 'any': {
        const parts = condition.of.map(prepare);
        return () => {
          for (const part of parts) if (part()) return true;
          return false;
        };
      }
      case 'fact':
        return () => fact(condition.fact);
      case 'named':
        return prepare(condition.is);
    }
  };

  const endingTests = endings.map(({ when }) => prepare(when));
  const reached = new Uint8Array(endings.length);
  const placesOfEndings = (is: (ending: Questionnaire['endings'][number]) => boolean) =>
    endings.flatMap((ending, place) => (is(ending) ? [place] : []));
  const prepared = questions.map(
    (question, place): PreparedQuestion => ({
      question,
      place,
      isList: question.kind === 'many',
      mayBeEmpty: question.kind === 'many' && question.mayBeEmpty === true,
      endings: placesOfEndings(({ when }) => questionsIn(when).includes(question.id)),
      exclusive: bitsOf(question, question.kind === 'many' ? question.exclusive : []),
      noLongerAskedBy: placesOfEndings(({ stillAsked }) => !stillAsked.includes(question.id)),
      askWhen: question.askWhen && prepare(question.askWhen),
    }),
  );
  const stored = prepareAnswers(questions);

  function read(text: string, from: number): ReadRun {
    const end = stored.read(text, from);
    if (end === undefined) return { kind: 'unsure' };
    answered.fill(0);
    chosen.fill(0);
    reached.fill(0);
    let ended = false;
    const missing: string[] = [];
    for (const entry of prepared) {
      const { question, place, noLongerAskedBy, askWhen } = entry;
      if (ended && noLongerAskedBy.some((ending) => reached[ending] === 1)) continue;
      if (askWhen && !askWhen()) continue;
      const answer = stored.given[place];
      switch (answer ? readAnswer(entry, answer) : 'unsure') {
        case 'answered':
          answered[place] = 1;
          chosen[place] = answer?.bits ?? 0;
          for (const ending of entry.endings) {
            if (!endingTests[ending]?.()) continue;
            reached[ending] = 1;
            ended = true;
          }
          break;
        case 'missing':
          missing.push(question.id);
          break;
        case 'unsure':
          return { kind: 'unsure' };
      }
    }
    return missing.length === 0
      ? { kind: 'complete', end }
      : { kind: 'incomplete', end, questions: missing };
  }

  return { read, prepare };
}

function bitsOf(question: Question | undefined, options: readonly string[]): number {
  return options.reduce(
    (bits, option) => bits | bitAt(question ? question.options.indexOf(option) : -1),
    0,
  );
}

/** The same as `readAnswer` of the questions, for answers that are as a page sends them. */
function readAnswer(
  { question, isList, mayBeEmpty, exclusive }: PreparedQuestion,
  { given, bits, count }: GivenAnswer,
): ReadAnswer {
  if (given === 'nothing') return mayBeEmpty ? 'answered' : 'missing';
  if (given !== (isList ? 'list' : 'text') || count > question.options.length) return 'unsure';
  if (count === 0) return mayBeEmpty ? 'answered' : 'missing';
  // An option that excludes others beside them: `assess` says what that comes to.
  return count > 1 && (bits & exclusive) !== 0 ? 'unsure' : 'answered';
}
