import { readAnswer } from '../../questions/index.ts';
import type { Question, Questionnaire } from '../../questions/index.ts';
import type { Draft } from './draft.ts';

/** Hours after which what can change in the meantime is asked again. questionnaire.md, last section. */
const hoursUntilAskedAgain = 12;
const millisecondsPerHour = 3_600_000;

export type ResumeNotice = 'asked-again' | 'definition-changed';

/** A draft as it is taken up again, and what is said about it. */
export interface ResumedDraft {
  readonly draft: Draft;
  readonly notice?: ResumeNotice;
}

/**
 * Takes up a draft. After 12 hours, what can change within hours is asked again; a draft of
 * another definition keeps the answers that are still allowed, and every safety question is
 * asked again. What was sent already stays as it is.
 * @param now milliseconds since 1970
 */
export function resumeDraft(
  draft: Draft,
  questionnaire: Questionnaire,
  definition: string,
  now: number,
): ResumedDraft {
  if (draft.received || draft.frozen) return { draft };
  if (draft.definition !== definition) {
    const isKept = (question: Question, value: unknown): boolean =>
      question.order === undefined && readAnswer(question, value).ok;
    return {
      // A box that was ticked beside other words agrees to none of these.
      draft: { ...keep(draft, questionnaire, isKept), definition, consents: {} },
      notice: 'definition-changed',
    };
  }
  // A clock that was ahead says nothing of how long it has been.
  const hours = Math.abs(now - draft.touchedAt) / millisecondsPerHour;
  if (hours <= hoursUntilAskedAgain) return { draft };
  const hasAnswers = Object.keys(draft.answers).length > 0;
  return {
    draft: keep(draft, questionnaire, ({ askedAgainLater }) => !askedAgainLater),
    ...(hasAnswers && { notice: 'asked-again' }),
  };
}

function keep(
  draft: Draft,
  { questions }: Questionnaire,
  isKept: (question: Question, value: unknown) => boolean,
): Draft {
  const answers = Object.fromEntries(
    questions.flatMap((question) => {
      const value = draft.answers[question.id];
      return value !== undefined && isKept(question, value) ? [[question.id, value]] : [];
    }),
  );
  const [first] = questions;
  return {
    ...draft,
    answers,
    typed: {},
    position: first?.id ?? draft.position,
  };
}
