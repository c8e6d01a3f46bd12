import { questionsIn } from '../../logic/index.ts';
import type { Condition } from '../../logic/index.ts';
import type { Question, Questionnaire, RawAnswers } from '../../questions/index.ts';

/** Whether a condition holds on the run that was read last. */
export type Test = () => boolean;

/** What became of a run's answers. `unsure`: one of them is not as a page sends it. */
export type ReadRun =
  | { readonly kind: 'complete' }
  | { readonly kind: 'incomplete'; readonly questions: readonly string[] }
  | { readonly kind: 'unsure' };

/** A questionnaire that reads one run after the other, and tests conditions on the last. */
export interface PreparedRun {
  /** Reads the answers of a run in document order, as `walkQuestions` does. */
  readonly read: (answers: RawAnswers) => ReadRun;
  /** Prepares a condition once. The same as `holds` on the walk. */
  readonly prepare: (condition: Condition) => Test;
}

interface PreparedQuestion {
  readonly question: Question;
  /** Its place in the list of questions. */
  readonly place: number;
  /** Some ending names it: no other answer can reach one. */
  readonly canEnd: boolean;
  readonly places: ReadonlyMap<string, number>;
  readonly exclusive: readonly number[];
  /** Endings that still ask it once they are reached. */
  readonly stillAskedBy: ReadonlySet<number>;
  readonly askWhen: Test | undefined;
}

type ReadAnswer = 'answered' | 'missing' | 'unsure';

/**
 * Gives each question and option a place in two lists of marks, so that reading a run and
 * testing a condition look up no text twice and leave nothing behind.
 * @param fact what is known of the practice whose run is read
 */
export function prepareRun(
  { questions, endings }: Questionnaire,
  fact: (name: string) => boolean,
): PreparedRun {
  const questionPlaces = new Map(questions.map(({ id }, place) => [id, place]));
  const optionPlaces = placesOfOptions(questions);
  const answered = new Uint8Array(questions.length);
  const chosen = new Uint8Array(questions.reduce((sum, { options }) => sum + options.length, 0));
  const prepare = (condition: Condition): Test => {
    switch (condition.kind) {
      case 'has-any':
      case 'has-none': {
        const question = questionPlaces.get(condition.question) ?? -1;
        const known = optionPlaces.get(condition.question);
        const places = condition.options.flatMap((option) => known?.get(option) ?? []);
        if (condition.kind === 'has-any') return testAny(chosen, places);
        return () => answered[question] === 1 && !someMarked(chosen, places);
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
  const canEnd = new Set(endings.flatMap(({ when }) => questionsIn(when)));
  const prepared = questions.map((question, place): PreparedQuestion => {
    const places = optionPlaces.get(question.id) ?? new Map<string, number>();
    const exclusive = question.kind === 'many' ? question.exclusive : [];
    return {
      question,
      place,
      canEnd: canEnd.has(question.id),
      places,
      exclusive: exclusive.flatMap((option) => places.get(option) ?? []),
      stillAskedBy: new Set(
        endings.flatMap(({ stillAsked }, place) =>
          stillAsked.includes(question.id) ? [place] : [],
        ),
      ),
      askWhen: question.askWhen && prepare(question.askWhen),
    };
  });

  function read(answers: RawAnswers): ReadRun {
    answered.fill(0);
    chosen.fill(0);
    const missing: string[] = [];
    let reached: readonly number[] = [];
    for (const entry of prepared) {
      const { question, place, stillAskedBy, askWhen } = entry;
      if (reached.some((ending) => !stillAskedBy.has(ending))) continue;
      if (askWhen && !askWhen()) continue;
      switch (readAnswer(entry, answers[question.id], chosen)) {
        case 'answered':
          answered[place] = 1;
          if (!entry.canEnd) break;
          reached = endingTests.flatMap((test, ending) => (test() ? [ending] : []));
          break;
        case 'missing':
          missing.push(question.id);
          break;
        case 'unsure':
          return { kind: 'unsure' };
      }
    }
    return missing.length === 0 ? { kind: 'complete' } : { kind: 'incomplete', questions: missing };
  }

  return { read, prepare };
}

function placesOfOptions(questions: readonly Question[]): Map<string, Map<string, number>> {
  let place = 0;
  return new Map(
    questions.map(({ id, options }) => [
      id,
      new Map(options.map((option) => [option, place++] as const)),
    ]),
  );
}

/** Most conditions name one option, and are tested millions of times. */
function testAny(marks: Uint8Array, places: readonly number[]): Test {
  const [only] = places;
  if (only === undefined || places.length > 1) return () => someMarked(marks, places);
  return () => marks[only] === 1;
}

function someMarked(marks: Uint8Array, places: readonly number[]): boolean {
  for (const place of places) if (marks[place] === 1) return true;
  return false;
}

/** The same as `readAnswer` of the questions, for answers that are as a page sends them. */
function readAnswer(
  { question, places, exclusive }: PreparedQuestion,
  answer: unknown,
  chosen: Uint8Array,
): ReadAnswer {
  if (question.kind === 'one') {
    if (answer === undefined) return 'missing';
    const place = typeof answer === 'string' ? places.get(answer) : undefined;
    if (place === undefined) return 'unsure';
    chosen[place] = 1;
    return 'answered';
  }
  if (answer === undefined) return question.mayBeEmpty ? 'answered' : 'missing';
  if (!Array.isArray(answer) || answer.length > question.options.length) return 'unsure';
  if (answer.length === 0) return question.mayBeEmpty ? 'answered' : 'missing';
  for (const option of answer) {
    const place = typeof option === 'string' ? places.get(option) : undefined;
    if (place === undefined) return 'unsure';
    chosen[place] = 1;
  }
  if (answer.length === 1 || !someMarked(chosen, exclusive)) return 'answered';
  // An option that excludes others beside them: `assess` says what that comes to.
  return 'unsure';
}
