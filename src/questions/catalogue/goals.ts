import { all, hasAny, hasNone, named } from '../../logic/index.ts';
import { many, one } from '../question.ts';
import { open } from './you.ts';

export const goals = many({
  id: 'goals',
  section: 'goals',
  options: [
    'procedure-recovery',
    'scar',
    'fine-lines',
    'texture',
    'firmness',
    'uneven-tone',
    'redness',
    'dryness',
    'barrier-care',
    'antioxidant-care',
    'hair',
    'body-contouring',
    'medical-condition',
    'not-sure',
  ],
  exclusive: ['not-sure'],
  askWhen: open,
});

/** Open, with at least one goal that the article speaks of. */
export const covered = named(
  'covered',
  all(
    open,
    hasAny(
      goals,
      'procedure-recovery',
      'scar',
      'fine-lines',
      'texture',
      'firmness',
      'uneven-tone',
      'redness',
      'dryness',
      'barrier-care',
      'antioxidant-care',
    ),
  ),
);

const scarIsAGoal = named('scar-is-a-goal', all(open, hasAny(goals, 'scar')));

/** Source S10. */
export const scarKind = one({
  id: 'scar-kind',
  section: 'goals',
  inBrief: { part: 'wish' },
  options: ['acne', 'surgery', 'injury-or-burn', 'raised', 'not-sure'],
  askWhen: scarIsAGoal,
  order: {
    kind: 'tiers',
    tiers: [
      ['acne', 'surgery', 'injury-or-burn'],
      ['raised', 'not-sure'],
    ],
  },
});

/** Source: facts 5, surgery row. */
export const scarAge = one({
  id: 'scar-age',
  section: 'goals',
  datesTheRun: true,
  inBrief: { part: 'wish' },
  options: ['under-6-weeks', '6-weeks-to-1-year', 'over-1-year', 'not-sure'],
  askWhen: all(scarIsAGoal, hasNone(scarKind, 'acne')),
  order: {
    kind: 'tiers',
    tiers: [['6-weeks-to-1-year', 'over-1-year'], ['not-sure'], ['under-6-weeks']],
  },
});

export const area = many({
  id: 'area',
  section: 'goals',
  options: ['face', 'eye-area', 'neck-or-chest', 'hands', 'body', 'scalp', 'other'],
  exclusive: [],
  staffOnly: true,
  inBrief: { part: 'wish' },
  askWhen: covered,
});
