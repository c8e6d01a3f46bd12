import { each, except, oneOf } from './given.ts';
import type { Worded } from './given.ts';
import { insideAGate, noGate, stillHealing } from './healing.ts';
import { allGoals, allProblemSigns } from './people.ts';

const earlyGoals = ['fine-lines', 'firmness', 'uneven-tone', 'redness'];

/** rules.md, "Advice". */
export const advice: Readonly<Record<string, Worded>> = {
  'see-dermatologist-soon': oneOf(
    'skin-now',
    ['new-or-changing-spot'],
    ['infection-or-open-sore', 'cold-sore', 'rash-or-irritation', 'sunburn', 'none', 'not-sure'],
  ),
  'nothing-on-open-skin': stillHealing,
  'aftercare-from-your-clinic': {
    holdsWith: insideAGate.holdsWith,
    failsWith: [
      ...insideAGate.failsWith,
      ...noGate,
      ...each('treated-skin', ['peeling-or-crusting', 'raw-or-weeping', 'not-sure']),
      ...each('surgeon-clearance', ['no', 'not-sure']),
    ],
  },
  'wait-out-sunburn': oneOf(
    'skin-now',
    ['sunburn'],
    [
      'infection-or-open-sore',
      'cold-sore',
      'rash-or-irritation',
      'new-or-changing-spot',
      'none',
      'not-sure',
    ],
  ),
  'injection-card': oneOf(
    'exosome-history',
    ['injected-or-drip', 'not-sure'],
    ['topical-at-home', 'clinic-on-skin', 'never'],
  ),
  'report-a-reaction': {
    holdsWith: [
      { 'problem-signs': 'device-burn-or-new-numbness' },
      ...each('product-reaction', ['gone', 'still-there']),
    ],
    failsWith: [
      ...each('problem-signs', except(allProblemSigns, 'device-burn-or-new-numbness')),
      ...each('product-reaction', ['none', 'not-sure']),
    ],
  },
  'own-doctor': oneOf('goals', ['medical-condition'], except(allGoals, 'medical-condition')),
  'talk-body-contouring': oneOf('goals', ['body-contouring'], except(allGoals, 'body-contouring')),
  'talk-hair': oneOf('goals', ['hair'], except(allGoals, 'hair')),
  'talk-goals': oneOf('goals', ['not-sure'], except(allGoals, 'not-sure')),
};

/** rules.md, "Cautions that always come": what is not named here comes always. */
const withLine = { practice: 'carries-platelet-line' };
const donor = 'donor-material';
export const cautions: Readonly<Record<string, Worded>> = {
  'early-findings-only': oneOf('goals', earlyGoals, except(allGoals, ...earlyGoals)),
  'claim-without-findings': oneOf('goals', ['texture'], except(allGoals, 'texture')),
  'platelet-line': {
    holdsWith: each(donor, ['acceptable', 'rather-not', 'want-to-know-more'], withLine),
    failsWith: [{ ...withLine, [donor]: 'not-acceptable' }, { [donor]: 'acceptable' }],
  },
  'platelet-line-is-human': {
    holdsWith: [{ ...withLine, [donor]: 'not-acceptable' }],
    failsWith: [
      ...each(donor, ['acceptable', 'rather-not', 'want-to-know-more'], withLine),
      { [donor]: 'not-acceptable' },
    ],
  },
  'ask-about-origin': oneOf(
    donor,
    ['rather-not', 'want-to-know-more'],
    ['acceptable', 'not-acceptable'],
  ),
};
export const questionsToAsk: Readonly<Record<string, Worded>> = {
  'ask-line-class': { holdsWith: [withLine], failsWith: [{}] },
};
export const firstCaution = oneOf('expectation', ['on-its-own'], ['alongside', 'not-sure']);
