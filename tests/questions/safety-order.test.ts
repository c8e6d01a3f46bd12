import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';

/** rules.md, "Safety answers" and how they compare, from mild to grave. Kept by hand. */
const tiers: Record<string, readonly (readonly string[])[]> = {
  pregnancy: [
    ['no-or-does-not-apply'],
    ['breastfeeding'],
    ['trying', 'pregnant-or-might-be', 'rather-not-say'],
  ],
  'surgeon-clearance': [['yes'], ['no', 'not-sure']],
  'treated-skin': [
    ['healed'],
    ['red-or-tender'],
    ['peeling-or-crusting', 'not-sure'],
    ['raw-or-weeping'],
  ],
  'same-area': [['no'], ['yes', 'not-sure']],
  'treated-by': [
    ['this-practice', 'another-clinic'],
    ['spa-or-home', 'not-sure'],
  ],
  'recent-sun': [['no'], ['yes', 'not-sure']],
  smoking: [['no'], ['yes', 'rather-not-say']],
  'product-reaction': [['none'], ['gone', 'not-sure'], ['still-there']],
  'scar-kind': [
    ['acne', 'surgery', 'injury-or-burn'],
    ['raised', 'not-sure'],
  ],
  'scar-age': [['6-weeks-to-1-year', 'over-1-year'], ['not-sure'], ['under-6-weeks']],
};
const boxes: Record<string, { mildest: string; notSure?: string }> = {
  'emergency-signs': { mildest: 'none' },
  'problem-signs': { mildest: 'none' },
  'skin-now': { mildest: 'none', notSure: 'not-sure' },
  conditions: { mildest: 'none', notSure: 'not-sure' },
  medicines: { mildest: 'none', notSure: 'not-sure' },
  allergies: { mildest: 'none', notSure: 'not-sure' },
  'recent-illness': { mildest: 'none', notSure: 'not-sure' },
  'exosome-history': { mildest: 'never', notSure: 'not-sure' },
};
const bands = [
  ['over-60-days'],
  ['43-to-60-days'],
  ['29-to-42-days'],
  ['15-to-28-days'],
  ['8-to-14-days'],
  ['4-to-7-days'],
  ['0-to-3-days'],
];

const isTimeQuestion = (id: string) => id.startsWith('when-');

describe('the order of safety answers', () => {
  it('stands on every safety question and on no other', () => {
    const ordered = questionnaire.questions.filter(({ order }) => order).map(({ id }) => id);
    expect(ordered.filter((id) => !isTimeQuestion(id)).toSorted()).toEqual(
      [...Object.keys(tiers), ...Object.keys(boxes)].toSorted(),
    );
    expect(ordered.filter(isTimeQuestion)).toHaveLength(12);
  });
  it.each(questionnaire.questions.filter(({ order }) => order))('of $id', ({ id, order }) => {
    if (isTimeQuestion(id)) {
      expect(order).toEqual({
        kind: 'tiers',
        tiers: bands,
        exceptWhile: { question: 'treated-skin', option: 'raw-or-weeping' },
      });
    } else if (order?.kind === 'boxes') {
      expect(order).toEqual({ kind: 'boxes', ...boxes[id] });
    } else {
      expect(order).toEqual({ kind: 'tiers', tiers: tiers[id] });
    }
  });
});
