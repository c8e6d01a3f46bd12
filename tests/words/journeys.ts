import type { Language } from '../../src/consultation/index.ts';
import { drawRun, seededNumbers } from '../../src/interop/sample-runs.ts';
import type { RawAnswers } from '../../src/questions/index.ts';
import { endings, questions } from '../../src/questions/index.ts';
import { assessed, withLine, workingDefinition } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';
import { pagesOf } from './pages.ts';
import type { ReadPage } from './pages.ts';

/** One way through the pages, from the first question to where it ends. */
export interface Journey {
  readonly name: string;
  readonly answers: RawAnswers;
}

const recentPeel = {
  'recent-procedures': ['light-peel'],
  'when-light-peel': '0-to-3-days',
  'treated-skin': 'peeling-or-crusting',
  'same-area': 'yes',
  'treated-by': 'another-clinic',
  'open-to-procedure': undefined,
} as const;

/** Every box that can be ticked, so that every question is asked and every reason is given. */
const everything: RawAnswers = (() => {
  const answers: Record<string, string | readonly string[]> = {};
  for (const question of questions) {
    const { id, options } = question;
    if (question.kind === 'many') {
      const exclusive: readonly string[] = question.exclusive;
      const boxes = options.filter((option) => !exclusive.includes(option));
      answers[id] = question.section === 'right-now' ? ['none'] : boxes;
    } else answers[id] = options[0] ?? '';
  }
  return {
    ...answers,
    age: '18-to-21',
    'scar-kind': 'surgery',
    'recent-illness': ['infection', 'antibiotics', 'vaccine-or-dental-work'],
    'treated-skin': 'peeling-or-crusting',
    'product-reaction': 'gone',
  };
})();

/** Journeys by hand: each ending, each level, and each status of an option. */
export const journeys: readonly Journey[] = [
  { name: 'mild, both options', answers: aRun() },
  { name: 'mild, no procedure', answers: aRun({ goals: ['dryness'], 'open-to-procedure': 'no' }) },
  { name: 'every reason at once', answers: everything },
  { name: 'ask first', answers: aRun({ medicines: ['blood-thinner'], pregnancy: 'trying' }) },
  { name: 'not now', answers: aRun(recentPeel) },
  { name: 'hair only', answers: aRun({ goals: ['hair'] }) },
  { name: 'a sign of an emergency', answers: aRun({ 'emergency-signs': ['severe-pain'] }) },
  { name: 'a sign for today', answers: aRun({ 'problem-signs': ['device-burn-or-new-numbness'] }) },
  { name: 'under 18', answers: aRun({ age: 'under-18' }) },
  {
    name: 'late lumps',
    answers: aRun({
      'problem-signs': ['late-lumps'],
      'recent-procedures': ['filler'],
      'when-filler': 'over-60-days',
      'treated-by': 'not-sure',
    }),
  },
  {
    name: 'raw skin, late',
    answers: aRun({
      ...recentPeel,
      'when-light-peel': 'over-60-days',
      'treated-skin': 'raw-or-weeping',
    }),
  },
  {
    name: 'fever after a procedure',
    answers: aRun({ ...recentPeel, 'recent-illness': ['fever-now'] }),
  },
  {
    name: 'a reaction that stays',
    answers: aRun({
      goals: ['hair'],
      'exosome-history': ['injected-or-drip'],
      'product-reaction': 'still-there',
    }),
  },
];

/** Drawn journeys beside those by hand. */
const drawnCount = 300;

/** Journeys drawn at random, the same ones each time. */
export function drawnJourneys(): Journey[] {
  const draw = seededNumbers(20_261_126);
  return Array.from({ length: drawnCount }, (_, place) => ({
    name: `drawn ${place + 1}`,
    answers: drawRun(workingDefinition.questionnaire, draw),
  }));
}

/** What a journey comes to, at a practice that carries a line, so that more is said. */
function decided({ name, answers }: Journey) {
  const assessment = assessed(answers, { practice: withLine });
  if (assessment.kind !== 'decided') throw new Error(`${name} is ${assessment.kind}`);
  return assessment;
}

/** The pages of a journey. */
export function pagesOnTheWay(language: Language, journey: Journey): ReadPage[] {
  const { walk, result } = decided(journey);
  return pagesOf(language, walk, result);
}

/** Level, endings and statuses that a journey reaches, to show that all are covered. */
export function reachedBy(journey: Journey): string[] {
  const { walk, result } = decided(journey);
  const { options } = result;
  return [
    result.level,
    ...walk.endings.map(({ id }) => `ending ${id}`),
    ...(options
      ? [`clinic ${options['medical-grade'].status}`, `topical ${options.topical.status}`]
      : []),
  ];
}

export const endingIds = endings.map(({ id }) => `ending ${id}`);
