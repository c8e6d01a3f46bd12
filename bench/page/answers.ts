import { questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';

/** A long run without a sign, in which most conditional questions are asked. */
const everything = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
  goals: ['scar', 'fine-lines'],
  'scar-kind': 'surgery',
  'scar-age': 'over-1-year',
  area: ['face', 'hands'],
  'recent-procedures': ['microneedling', 'light-peel', 'filler', 'surgery'],
  'when-microneedling': 'over-60-days',
  'when-light-peel': 'over-60-days',
  'when-filler': 'over-60-days',
  'when-surgery': '43-to-60-days',
  'surgeon-clearance': 'yes',
  'treated-skin': 'healed',
  'same-area': 'yes',
  'treated-by': 'this-practice',
  'planned-procedures': ['microneedling', 'injectables'],
  'planned-when': 'later',
  'planned-with': 'this-practice',
  pregnancy: 'no-or-does-not-apply',
  'skin-now': ['none'],
  conditions: ['diabetes', 'dark-marks'],
  medicines: ['blood-thinner'],
  allergies: ['metal', 'sensitive-skin'],
  'recent-illness': ['none'],
  'recent-sun': 'no',
  smoking: 'no',
  'exosome-history': ['topical-at-home'],
  'product-reaction': 'gone',
  setting: 'either',
  'donor-material': 'acceptable',
  expectation: 'alongside',
  'what-matters': ['comfort', 'cost'],
} as const satisfies Answers;

/** One tick: where it is, and what is asked. */
export interface Tick {
  readonly question: string;
  readonly option: string;
  /** Place of the option in its question. */
  readonly place: number;
}

/** The answers of a question that is asked. */
export type Step = readonly [Tick, ...Tick[]];

const walk = walkQuestions(questionnaire, everything);
if (!walk.complete) throw new Error(`the run leaves out ${walk.missing.join(', ')}`);

/** The run that every page is taken through, question by question. */
export const steps: readonly Step[] = walk.asked.map(({ id, options }) => {
  const ticks = (walk.answers.get(id) ?? []).map((option) => ({
    question: id,
    option,
    place: options.indexOf(option),
  }));
  const [first, ...others] = ticks;
  if (!first) throw new Error(`${id} has no answer`);
  return [first, ...others];
});

/** The same run for what takes a whole set of answers. */
export const run: Answers = everything;
