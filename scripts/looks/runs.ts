import { questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { Question, RawAnswers } from '../../src/questions/index.ts';
import { shownAnswers } from '../screenshots/example-callers.ts';

/** Asks for every kind of question: a date band, two questions on a page, a procedure ahead. */
export const longWay: RawAnswers = {
  ...shownAnswers,
  'recent-procedures': ['microneedling'],
  'when-microneedling': '8-to-14-days',
  'treated-skin': 'red-or-tender',
  'same-area': 'yes',
  'treated-by': 'this-practice',
};

const noSign: RawAnswers = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
};

/** Where the questionnaire ends early, by the level of the page. */
export const earlyEndings: Readonly<Record<string, RawAnswers>> = {
  emergency: { 'emergency-signs': ['breathing-or-swelling'] },
  'same-day': { 'emergency-signs': ['none'], 'problem-signs': ['infection-signs'] },
  'under-age': { ...noSign, age: 'under-18' },
  'this-week': {
    ...noSign,
    'problem-signs': ['late-lumps'],
    'recent-procedures': ['filler'],
    'when-filler': '43-to-60-days',
    'treated-by': 'this-practice',
    'recent-illness': ['none'],
  },
};

/** A goal outside the article: neither option fits. */
export const nothingMatches: RawAnswers = {
  ...noSign,
  goals: ['hair'],
  'skin-now': ['none'],
  'exosome-history': ['never'],
};

/** Skin that still heals where help is wanted: something must be looked at first. */
export const stillHealing: RawAnswers = {
  ...shownAnswers,
  goals: ['redness'],
  'recent-procedures': ['resurfacing-laser'],
  'when-resurfacing-laser': '4-to-7-days',
  'treated-skin': 'peeling-or-crusting',
  'same-area': 'yes',
  'treated-by': 'another-clinic',
};

/** Answers that would end the way before the result, and one box that would. */
const notTicked: RawAnswers = {
  ...noSign,
  'treated-skin': 'peeling-or-crusting',
  'product-reaction': 'gone',
};
const endsTheWay = 'fever-now';

function everyBoxOf(question: Question): string | readonly string[] {
  const [first = ''] = question.options;
  if (question.kind === 'one') return first;
  const { options, exclusive } = question;
  return options.filter((option) => !exclusive.includes(option) && option !== endsTheWay);
}

/** Every box that can be ticked on a way to a result: as many reasons as there can be. */
export function everyBoxTicked(): RawAnswers {
  let answers: RawAnswers = notTicked;
  for (;;) {
    const { missing } = walkQuestions(questionnaire, answers);
    const next = questionnaire.questions.find(({ id }) => missing.includes(id));
    if (!next) return answers;
    answers = { ...answers, [next.id]: everyBoxOf(next) };
  }
}
