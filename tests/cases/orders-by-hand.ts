import type { Question, Questionnaire } from '../../src/questions/index.ts';

/** rules.md, "Safety answers" and how they compare, from mild to grave. Kept by hand. */
const tiers: Readonly<Record<string, readonly (readonly string[])[]>> = {
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
const boxes: Readonly<Record<string, { readonly mildest: string; readonly notSure?: string }>> = {
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

function expectedOrder(id: string): Question['order'] {
  if (id.startsWith('when-')) {
    const exceptWhile = { question: 'treated-skin', option: 'raw-or-weeping' };
    return { kind: 'tiers', tiers: bands, exceptWhile };
  }
  const [box, tier] = [boxes[id], tiers[id]];
  if (box) return { kind: 'boxes', ...box };
  return tier && { kind: 'tiers', tiers: tier };
}

/** Options of one tier are equally grave, so they stand in any order. */
function comparable(order: Question['order']): string {
  if (order?.kind !== 'tiers') return JSON.stringify(order ?? null);
  return JSON.stringify({ ...order, tiers: order.tiers.map((tier) => tier.toSorted()) });
}

/** Questions whose order is not that of rules.md, or that have one without being listed there. */
export function ordersUnlikeTheDocument({ questions }: Questionnaire): string[] {
  return questions.flatMap(({ id, order }) => {
    const [there, wanted] = [comparable(order), comparable(expectedOrder(id))];
    return there === wanted ? [] : [`the order of ${id}: ${there}, expected ${wanted}`];
  });
}
