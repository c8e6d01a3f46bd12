import { bandsOfTime } from '../bands.ts';
import { gates } from '../gates.ts';
import { beside, each, oneOf } from './given.ts';
import type { Worded } from './given.ts';
import { insideAGate, insideFiller, insideUntil, noGate, stillHealing } from './healing.ts';
import { plans } from './people.ts';

/** rules.md, rows of which the id is not a question and one of its options. */
const soon = { 'planned-when': 'within-2-weeks', 'planned-procedures': 'surgery' };
export const rules: Readonly<Record<string, Worded>> = {
  'partner-procedure.planned': oneOf('planned-procedures', plans, [
    'injectables',
    'none',
    'not-sure',
  ]),
  'partner-procedure.recent': {
    holdsWith: insideAGate.holdsWith.filter((given) => !('when-exosome-treatment' in given)),
    failsWith: [
      ...insideAGate.failsWith,
      ...noGate,
      ...each('when-exosome-treatment', bandsOfTime),
    ],
  },
  ...Object.fromEntries(
    gates.map(([procedure, , last]) => [
      `when-${procedure}.inside-its-gate`,
      insideUntil(procedure, last),
    ]),
  ),
  'when-filler.inside-its-span': insideFiller,
  'when-wrinkle-relaxer.inside-its-span': insideUntil('wrinkle-relaxer', '8-to-14-days'),
  'when-filler.before-a-planned-procedure': {
    holdsWith: [
      ...beside(insideFiller.holdsWith, soon),
      ...each('planned-procedures', plans, { ...soon, 'when-filler': '0-to-3-days' }),
    ],
    failsWith: [
      ...beside(insideFiller.failsWith, soon),
      ...each('planned-when', ['2-to-8-weeks', 'later', 'no-date'], {
        ...soon,
        'when-filler': '0-to-3-days',
      }),
      ...each('planned-procedures', ['injectables', 'none', 'not-sure'], {
        ...soon,
        'when-filler': '0-to-3-days',
      }),
    ],
  },
  'same-area.no-while-healing': {
    holdsWith: beside(stillHealing.holdsWith, { 'same-area': 'no' }),
    failsWith: [
      ...beside(stillHealing.failsWith, { 'same-area': 'no' }),
      ...beside(stillHealing.holdsWith, { 'same-area': 'yes' }),
      ...beside(stillHealing.holdsWith, { 'same-area': 'not-sure' }),
    ],
  },
};

/** What narrows an effect: topical waits, or is tender, where the area may be the same one. */
export const sameArea = oneOf('same-area', ['yes', 'not-sure'], ['no']);
export const narrowed = new Set([
  ...gates.map(([procedure]) => `when-${procedure}.inside-its-gate topical`),
  ...['peeling-or-crusting', 'raw-or-weeping', 'not-sure', 'red-or-tender'].map(
    (skin) => `treated-skin.${skin} topical`,
  ),
  ...['no', 'not-sure'].map((clearance) => `surgeon-clearance.${clearance} topical`),
]);
