import { questionPages } from '../../src/patient/question/question-pages.ts';
import { recentProcedures } from '../../src/questions/catalogue.ts';
import { questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';

const procedures = recentProcedures.options.filter((option) => option !== 'none');

/** Everything was done to the skin and more is planned: nearly every question is asked. */
export const muchAsked: Answers = aRun({
  goals: ['scar', 'redness', 'dryness'],
  'scar-kind': 'injury-or-burn',
  'scar-age': 'under-6-weeks',
  'recent-procedures': procedures,
  ...Object.fromEntries(procedures.map((id) => [`when-${id}`, '8-to-14-days'])),
  'surgeon-clearance': 'not-sure',
  'treated-skin': 'peeling-or-crusting',
  'same-area': 'yes',
  'treated-by': 'another-clinic',
  'planned-procedures': ['microneedling', 'surgery'],
  'planned-when': '2-to-8-weeks',
  'planned-with': 'not-decided',
  'open-to-procedure': undefined,
  'skin-now': ['rash-or-irritation'],
  medicines: ['blood-thinner'],
  'exosome-history': ['clinic-on-skin'],
  'product-reaction': 'gone',
  'what-matters': ['cost'],
});

/** One run for each ending that is a page of its own. */
export const endingRuns = {
  emergency: { 'emergency-signs': ['sight-change'] },
  'same-day': { 'emergency-signs': ['none'], 'problem-signs': ['infection-signs'] },
  'under-age': { 'emergency-signs': ['none'], 'problem-signs': ['none'], age: 'under-18' },
} as const satisfies Readonly<Record<string, Answers>>;

/** @throws Error where a page of questions is on none of these runs */
export function expectEveryPage(runs: readonly Answers[]): void {
  const asked = new Set(runs.flatMap((run) => walkQuestions(questionnaire, run).asked));
  const left = questionPages.flatMap((page) => page.questions).filter((each) => !asked.has(each));
  if (left.length > 0) throw new Error(`on no run: ${left.map(({ id }) => id).join(', ')}`);
}
