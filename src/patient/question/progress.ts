import { evaluate } from '../../logic/index.ts';
import type { AnswerState, AnswerView } from '../../logic/index.ts';
import { questionnaire, sectionIds } from '../../questions/index.ts';
import type { Question, SectionId, Walk } from '../../questions/index.ts';
import type { TypedAnswers } from '../draft/draft.ts';
import { isAccepted, ordinaryFollowUps, questionPages } from './question-pages.ts';

/** How far a section is, from 0 to 1. */
export interface SectionProgress {
  readonly section: SectionId;
  readonly done: number;
}

export interface Progress {
  readonly sections: readonly SectionProgress[];
  /** Pages that may still come, this one included; an upper bound on an ordinary way. */
  readonly left: number;
}

/**
 * What may still be asked: a question counts unless the answers so far surely rule it out.
 * It says nothing of which question comes next: that is the walk's business.
 */
function mayStillBeAsked(walk: Walk, answers: TypedAnswers): ReadonlySet<string> {
  const states = new Map<string, AnswerState>();
  const view: AnswerView = {
    stateOf: (id) => states.get(id) ?? { kind: 'unanswered' },
    fact: () => false,
  };
  const open = new Set<string>();
  for (const { id, askWhen } of questionnaire.questions) {
    const options = isAccepted(id, walk, answers) && walk.answers.get(id);
    if (askWhen && evaluate(askWhen, view).value === false) states.set(id, { kind: 'not-asked' });
    else if (options) states.set(id, { kind: 'answered', options });
    else open.add(id);
  }
  return open;
}

/** A follow-up of a question without an answer: of many such, a few will come. */
function isGuess(question: Question | undefined, walk: Walk): boolean {
  return question?.followsUp !== undefined && !walk.answers.has(question.followsUp);
}

/**
 * How far someone is.
 * @param current id of the page that is shown
 * @param answers accepted ones: a question that may stay empty is left until it was continued
 */
export function progressAt(current: string, walk: Walk, answers: TypedAnswers): Progress {
  const place = questionPages.findIndex(({ id }) => id === current);
  const open = mayStillBeAsked(walk, answers);
  const isAhead = (id: string, index: number): boolean =>
    index >= place && (index === place || open.has(id));
  const ahead = questionPages.filter(({ id }, index) => isAhead(id, index));
  const guesses = ahead.filter(({ questions: [opener] }) => isGuess(opener, walk)).length;
  return {
    left: ahead.length - Math.max(0, guesses - ordinaryFollowUps),
    sections: sectionIds.map((section) => {
      const pages = questionPages.filter((page) => page.section === section);
      const toCome = pages.filter((page) => ahead.includes(page)).length;
      // After a change, what was answered stays so.
      const done = pages.filter(({ id }) => id !== current && isAccepted(id, walk, answers)).length;
      // Where nothing more comes, nothing is missing.
      return { section, done: toCome ? done / (done + toCome) : 1 };
    }),
  };
}
