import type { Answers } from '../../src/questions/index.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';
import { bandsOfTime, isInside } from './bands.ts';
import type { Case } from './case.ts';

/** What a column of the table says: nothing, a review, not now, or a caution by its id. */
type Column = '-' | 'review' | 'not-now' | `caution ${string}`;

/** One row of "What holds an option back", with the answer alone. Written from rules.md. */
interface RowCase {
  readonly row: string;
  /** Id of the row; none where the answer stands in no row. */
  readonly rule?: string;
  readonly answers: Answers;
  readonly clinic: Column;
  readonly topical: Column;
  /** It rests on not knowing, which a call can clear up. */
  readonly unsure?: true;
}

const nothing = { clinic: '-', topical: '-' } as const;
const review = { clinic: 'review', topical: 'review' } as const;
const clinicOnly = { clinic: 'review', topical: '-' } as const;
const reviewed = (caution: string) =>
  ({ clinic: 'review', topical: `caution ${caution}` }) as const;
const clinicCaution = (caution: string) =>
  ({ clinic: `caution ${caution}`, topical: '-' }) as const;
const bothCaution = (caution: string) =>
  ({ clinic: `caution ${caution}`, topical: `caution ${caution}` }) as const;

const aScar = {
  goals: ['scar', 'fine-lines'],
  'scar-kind': 'surgery',
  'scar-age': 'over-1-year',
} as const;
const aFiller = {
  'recent-procedures': ['filler'],
  ...healedElsewhere,
  'same-area': 'yes',
} as const;

const rows: readonly RowCase[] = [
  {
    row: 'age 18-to-21',
    rule: 'age.18-to-21',
    answers: { age: '18-to-21' },
    ...clinicCaution('young-adult-labels'),
  },
  {
    row: 'pregnant-or-might-be',
    rule: 'pregnancy.pregnant-or-might-be',
    answers: { pregnancy: 'pregnant-or-might-be' },
    ...review,
  },
  { row: 'trying', rule: 'pregnancy.trying', answers: { pregnancy: 'trying' }, ...review },
  {
    row: 'pregnancy rather-not-say',
    unsure: true,
    rule: 'pregnancy.rather-not-say',
    answers: { pregnancy: 'rather-not-say' },
    ...review,
  },
  {
    row: 'breastfeeding',
    rule: 'pregnancy.breastfeeding',
    answers: { pregnancy: 'breastfeeding' },
    ...reviewed('breastfeeding'),
  },
  {
    row: 'infection-or-open-sore',
    rule: 'skin-now.infection-or-open-sore',
    answers: { 'skin-now': ['infection-or-open-sore'] },
    ...review,
  },
  {
    row: 'cold-sore',
    rule: 'skin-now.cold-sore',
    answers: { 'skin-now': ['cold-sore'] },
    ...review,
  },
  {
    row: 'rash-or-irritation',
    rule: 'skin-now.rash-or-irritation',
    answers: { 'skin-now': ['rash-or-irritation'] },
    ...review,
  },
  { row: 'sunburn', rule: 'skin-now.sunburn', answers: { 'skin-now': ['sunburn'] }, ...review },
  {
    row: 'skin-now not-sure',
    unsure: true,
    rule: 'skin-now.not-sure',
    answers: { 'skin-now': ['not-sure'] },
    ...review,
  },
  {
    row: 'new-or-changing-spot',
    rule: 'skin-now.new-or-changing-spot',
    answers: { 'skin-now': ['new-or-changing-spot'] },
    ...review,
  },
  {
    row: 'cancer-now-or-recent',
    rule: 'conditions.cancer-now-or-recent',
    answers: { conditions: ['cancer-now-or-recent'] },
    ...review,
  },
  {
    row: 'skin-cancer-in-area',
    rule: 'conditions.skin-cancer-in-area',
    answers: { conditions: ['skin-cancer-in-area'] },
    ...review,
  },
  {
    row: 'conditions not-sure',
    unsure: true,
    rule: 'conditions.not-sure',
    answers: { conditions: ['not-sure'] },
    ...review,
  },
  {
    row: 'cancer-past',
    rule: 'conditions.cancer-past',
    answers: { conditions: ['cancer-past'] },
    ...reviewed('cancer-history'),
  },
  {
    row: 'weak-immune-system',
    rule: 'conditions.weak-immune-system',
    answers: { conditions: ['weak-immune-system'] },
    ...reviewed('immune-system'),
  },
  {
    row: 'autoimmune',
    rule: 'conditions.autoimmune',
    answers: { conditions: ['autoimmune'] },
    ...reviewed('autoimmune'),
  },
  {
    row: 'conditions raised-scars',
    rule: 'conditions.raised-scars',
    answers: { conditions: ['raised-scars'] },
    ...reviewed('raised-scars'),
  },
  {
    row: 'scar-kind raised',
    rule: 'scar-kind.raised',
    answers: { ...aScar, 'scar-kind': 'raised' },
    ...reviewed('raised-scars'),
  },
  {
    row: 'scar-kind not-sure',
    unsure: true,
    rule: 'scar-kind.not-sure',
    answers: { ...aScar, 'scar-kind': 'not-sure' },
    ...reviewed('raised-scars'),
  },
  {
    row: 'bleeding-disorder',
    rule: 'conditions.bleeding-disorder',
    answers: { conditions: ['bleeding-disorder'] },
    ...clinicOnly,
  },
  {
    row: 'diabetes',
    rule: 'conditions.diabetes',
    answers: { conditions: ['diabetes'] },
    ...clinicOnly,
  },
  {
    row: 'dark-marks',
    rule: 'conditions.dark-marks',
    answers: { conditions: ['dark-marks'] },
    ...clinicCaution('dark-marks'),
  },
  {
    row: 'cold-sores-before',
    rule: 'conditions.cold-sores-before',
    answers: { conditions: ['cold-sores-before'] },
    ...clinicCaution('cold-sores'),
  },
  {
    row: 'isotretinoin-now',
    rule: 'medicines.isotretinoin-now',
    answers: { medicines: ['isotretinoin-now'] },
    ...reviewed('isotretinoin'),
  },
  {
    row: 'isotretinoin-past-year',
    rule: 'medicines.isotretinoin-past-year',
    answers: { medicines: ['isotretinoin-past-year'] },
    ...reviewed('isotretinoin'),
  },
  {
    row: 'blood-thinner',
    rule: 'medicines.blood-thinner',
    answers: { medicines: ['blood-thinner'] },
    ...clinicOnly,
  },
  {
    row: 'immune-medicine',
    rule: 'medicines.immune-medicine',
    answers: { medicines: ['immune-medicine'] },
    ...reviewed('immune-system'),
  },
  {
    row: 'retinoid-or-acid',
    rule: 'medicines.retinoid-or-acid',
    answers: { medicines: ['retinoid-or-acid'] },
    ...bothCaution('retinoid'),
  },
  {
    row: 'medicines not-sure',
    unsure: true,
    rule: 'medicines.not-sure',
    answers: { medicines: ['not-sure'] },
    ...review,
  },
  {
    row: 'severe-reaction',
    rule: 'allergies.severe-reaction',
    answers: { allergies: ['severe-reaction'] },
    ...review,
  },
  {
    row: 'skin-product-or-numbing',
    rule: 'allergies.skin-product-or-numbing',
    answers: { allergies: ['skin-product-or-numbing'] },
    ...review,
  },
  {
    row: 'donor-or-blood-product',
    rule: 'allergies.donor-or-blood-product',
    answers: { allergies: ['donor-or-blood-product'] },
    ...review,
  },
  {
    row: 'allergies not-sure',
    unsure: true,
    rule: 'allergies.not-sure',
    answers: { allergies: ['not-sure'] },
    ...review,
  },
  {
    row: 'metal',
    rule: 'allergies.metal',
    answers: { allergies: ['metal'] },
    ...reviewed('metal-allergy'),
  },
  {
    row: 'sensitive-skin',
    rule: 'allergies.sensitive-skin',
    answers: { allergies: ['sensitive-skin'] },
    ...bothCaution('sensitive-skin'),
  },
  {
    row: 'fever-now beside nothing',
    rule: 'recent-illness.fever-now',
    answers: { 'recent-illness': ['fever-now'] },
    ...review,
  },
  {
    row: 'recent-illness not-sure',
    unsure: true,
    rule: 'recent-illness.not-sure',
    answers: { 'recent-illness': ['not-sure'] },
    ...review,
  },
  {
    row: 'recent-illness infection',
    rule: 'recent-illness.infection',
    answers: { 'recent-illness': ['infection'] },
    ...reviewed('recent-illness'),
  },
  {
    row: 'antibiotics',
    rule: 'recent-illness.antibiotics',
    answers: { 'recent-illness': ['antibiotics'] },
    ...reviewed('recent-illness'),
  },
  {
    row: 'vaccine-or-dental-work',
    rule: 'recent-illness.vaccine-or-dental-work',
    answers: { 'recent-illness': ['vaccine-or-dental-work'] },
    ...clinicCaution('vaccine-or-dental'),
  },
  {
    row: 'recent-sun yes',
    rule: 'recent-sun.yes',
    answers: { 'recent-sun': 'yes' },
    ...bothCaution('recent-sun'),
  },
  {
    row: 'recent-sun not-sure',
    unsure: true,
    rule: 'recent-sun.not-sure',
    answers: { 'recent-sun': 'not-sure' },
    ...bothCaution('recent-sun'),
  },
  {
    row: 'smoking yes',
    rule: 'smoking.yes',
    answers: { smoking: 'yes' },
    ...clinicCaution('smoking'),
  },
  {
    row: 'smoking rather-not-say',
    unsure: true,
    rule: 'smoking.rather-not-say',
    answers: { smoking: 'rather-not-say' },
    ...clinicCaution('smoking'),
  },
  {
    row: 'injected-or-drip',
    rule: 'exosome-history.injected-or-drip',
    answers: { 'exosome-history': ['injected-or-drip'], 'product-reaction': 'none' },
    ...review,
  },
  {
    row: 'exosome-history not-sure',
    unsure: true,
    rule: 'exosome-history.not-sure',
    answers: { 'exosome-history': ['not-sure'], 'product-reaction': 'none' },
    ...review,
  },
  {
    row: 'product-reaction gone',
    rule: 'product-reaction.gone',
    answers: { 'exosome-history': ['topical-at-home'], 'product-reaction': 'gone' },
    ...review,
  },
  {
    row: 'product-reaction not-sure',
    unsure: true,
    rule: 'product-reaction.not-sure',
    answers: { 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'not-sure' },
    ...review,
  },
  {
    row: 'treated-by spa-or-home',
    rule: 'treated-by.spa-or-home',
    answers: { ...aFiller, 'when-filler': 'over-60-days', 'treated-by': 'spa-or-home' },
    ...reviewed('unlicensed-setting'),
  },
  {
    row: 'treated-by not-sure',
    unsure: true,
    rule: 'treated-by.not-sure',
    answers: { ...aFiller, 'when-filler': 'over-60-days', 'treated-by': 'not-sure' },
    ...reviewed('unlicensed-setting'),
  },
  {
    row: 'scar-age under-6-weeks',
    rule: 'scar-age.under-6-weeks',
    answers: { ...aScar, 'scar-age': 'under-6-weeks' },
    clinic: 'review',
    topical: 'not-now',
  },
  {
    row: 'scar-age not-sure',
    unsure: true,
    rule: 'scar-age.not-sure',
    answers: { ...aScar, 'scar-age': 'not-sure' },
    ...review,
  },
  { row: 'scar-age over-1-year', answers: aScar, clinic: '-', topical: '-' },
  {
    row: 'scar-age 6-weeks-to-1-year',
    answers: { ...aScar, 'scar-age': '6-weeks-to-1-year' },
    clinic: '-',
    topical: '-',
  },
  {
    row: 'expectation not-sure',
    unsure: true,
    rule: 'expectation.not-sure',
    answers: { expectation: 'not-sure' },
    clinic: '-',
    topical: 'caution adjunct-not-alone',
  },
  {
    row: 'expectation on-its-own',
    rule: 'expectation.on-its-own',
    answers: { expectation: 'on-its-own' },
    clinic: '-',
    topical: 'caution adjunct-not-alone',
  },
];

/** Filler and wrinkle relaxer have a span of 14 days; each answer to how long ago, alone. */
const spans: readonly RowCase[] = bandsOfTime.flatMap((when): RowCase[] => {
  const inside = isInside(when, '8-to-14-days');
  const unsure = when === 'not-sure' ? ({ unsure: true } as const) : {};
  return [
    {
      row: `filler ${when}`,
      answers: { ...aFiller, 'when-filler': when },
      ...(inside
        ? { rule: 'when-filler.inside-its-span', ...bothCaution('recent-filler'), ...unsure }
        : nothing),
    },
    {
      row: `wrinkle relaxer ${when}`,
      answers: {
        'recent-procedures': ['wrinkle-relaxer'],
        'when-wrinkle-relaxer': when,
        'treated-by': 'another-clinic',
      },
      ...(inside
        ? {
            rule: 'when-wrinkle-relaxer.inside-its-span',
            ...clinicCaution('recent-relaxer'),
            ...unsure,
          }
        : nothing),
    },
  ];
});

/** Answers to safety questions that stand in no row. */
const mildAnswers: readonly RowCase[] = (
  [
    { 'scar-kind': 'acne', goals: ['scar', 'fine-lines'] },
    { ...aScar, 'scar-kind': 'injury-or-burn' },
    { ...aFiller, 'when-filler': 'over-60-days', 'treated-by': 'another-clinic' },
    { ...aFiller, 'when-filler': 'over-60-days', 'same-area': 'not-sure' },
    { 'exosome-history': ['topical-at-home'], 'product-reaction': 'none' },
    { 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'none' },
    { setting: 'clinic' },
    { setting: 'not-sure' },
    { 'donor-material': 'rather-not' },
    { 'donor-material': 'want-to-know-more' },
    {
      'planned-procedures': ['injectables'],
      'planned-when': 'within-2-weeks',
      'planned-with': 'not-decided',
    },
    { 'open-to-procedure': 'want-advice' },
    { area: ['scalp', 'other'] },
  ] satisfies Answers[]
).map((answers) => ({ row: JSON.stringify(answers), answers, ...nothing }));

/** Rows that bring an advice as well (rules.md, "Advice"). */
const adviceWith: Readonly<Record<string, string>> = {
  'skin-now.new-or-changing-spot': 'see-dermatologist-soon',
  'skin-now.sunburn': 'wait-out-sunburn',
  'exosome-history.injected-or-drip': 'injection-card',
  'exosome-history.not-sure': 'injection-card',
  'product-reaction.gone': 'report-a-reaction',
};

const statusFor = { '-': 'worth-discussing', review: 'ask-first', 'not-now': 'not-now' } as const;

function expectedOf(column: Column, rule: string) {
  if (column === '-') return { status: statusFor[column], held: [], own: [] };
  if (column === 'review' || column === 'not-now') {
    return { status: statusFor[column], held: [`${rule} ${column}`], own: [] };
  }
  const own = [column.slice('caution '.length)];
  return { status: 'worth-discussing', held: [`${rule} caution`], own } as const;
}

function toCase({ row, rule = '', answers, clinic, topical, unsure }: RowCase): Case {
  const columns = [expectedOf(clinic, rule), expectedOf(topical, rule)] as const;
  const heldBack = [clinic, topical].some((column) => column === 'review' || column === 'not-now');
  const kind = heldBack ? 'held-back' : unsure ? 'not-sure' : undefined;
  const planned = answers['planned-with'] === undefined ? [] : ['planned-with told-to-staff'];
  return {
    name: row,
    answers: aRun(answers),
    expect: {
      endings: [],
      statuses: [columns[0].status, columns[1].status],
      held: [columns[0].held, columns[1].held],
      ownCautions: [columns[0].own, columns[1].own],
      advice: [adviceWith[rule] ?? []].flat(),
      checklist: [...(kind ? [`${rule} ${kind}`] : []), 'area told-to-staff', ...planned],
    },
  };
}

export const rowCases: readonly Case[] = [...rows, ...spans, ...mildAnswers].map(toCase);

/** Every rule of the table that has a row here. */
export const rulesWithARow: ReadonlySet<string> = new Set(
  [...rows, ...spans].flatMap(({ rule }) => rule ?? []),
);
