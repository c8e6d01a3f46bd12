import type { Answers } from '../../src/questions/index.ts';
import { healedElsewhere } from '../support/builders/run.ts';

/** What a column of the table says: nothing, a review, not now, or a caution by its id. */
export type Column = '-' | 'review' | 'not-now' | `caution ${string}`;

/** One row of "What holds an option back", with the answer alone. Written from rules.md. */
export interface RowCase {
  readonly row: string;
  readonly answers: Answers;
  readonly clinic: Column;
  readonly topical: Column;
}

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

export const rowCases: readonly RowCase[] = [
  { row: 'age 18-to-21', answers: { age: '18-to-21' }, ...clinicCaution('young-adult-labels') },
  { row: 'pregnant-or-might-be', answers: { pregnancy: 'pregnant-or-might-be' }, ...review },
  { row: 'trying', answers: { pregnancy: 'trying' }, ...review },
  { row: 'pregnancy rather-not-say', answers: { pregnancy: 'rather-not-say' }, ...review },
  { row: 'breastfeeding', answers: { pregnancy: 'breastfeeding' }, ...reviewed('breastfeeding') },
  { row: 'infection-or-open-sore', answers: { 'skin-now': ['infection-or-open-sore'] }, ...review },
  { row: 'cold-sore', answers: { 'skin-now': ['cold-sore'] }, ...review },
  { row: 'rash-or-irritation', answers: { 'skin-now': ['rash-or-irritation'] }, ...review },
  { row: 'sunburn', answers: { 'skin-now': ['sunburn'] }, ...review },
  { row: 'skin-now not-sure', answers: { 'skin-now': ['not-sure'] }, ...review },
  { row: 'new-or-changing-spot', answers: { 'skin-now': ['new-or-changing-spot'] }, ...review },
  { row: 'cancer-now-or-recent', answers: { conditions: ['cancer-now-or-recent'] }, ...review },
  { row: 'skin-cancer-in-area', answers: { conditions: ['skin-cancer-in-area'] }, ...review },
  { row: 'conditions not-sure', answers: { conditions: ['not-sure'] }, ...review },
  { row: 'cancer-past', answers: { conditions: ['cancer-past'] }, ...reviewed('cancer-history') },
  {
    row: 'weak-immune-system',
    answers: { conditions: ['weak-immune-system'] },
    ...reviewed('immune-system'),
  },
  { row: 'autoimmune', answers: { conditions: ['autoimmune'] }, ...reviewed('autoimmune') },
  {
    row: 'conditions raised-scars',
    answers: { conditions: ['raised-scars'] },
    ...reviewed('raised-scars'),
  },
  {
    row: 'scar-kind raised',
    answers: { ...aScar, 'scar-kind': 'raised' },
    ...reviewed('raised-scars'),
  },
  {
    row: 'scar-kind not-sure',
    answers: { ...aScar, 'scar-kind': 'not-sure' },
    ...reviewed('raised-scars'),
  },
  { row: 'bleeding-disorder', answers: { conditions: ['bleeding-disorder'] }, ...clinicOnly },
  { row: 'diabetes', answers: { conditions: ['diabetes'] }, ...clinicOnly },
  { row: 'dark-marks', answers: { conditions: ['dark-marks'] }, ...clinicCaution('dark-marks') },
  {
    row: 'cold-sores-before',
    answers: { conditions: ['cold-sores-before'] },
    ...clinicCaution('cold-sores'),
  },
  {
    row: 'isotretinoin-now',
    answers: { medicines: ['isotretinoin-now'] },
    ...reviewed('isotretinoin'),
  },
  {
    row: 'isotretinoin-past-year',
    answers: { medicines: ['isotretinoin-past-year'] },
    ...reviewed('isotretinoin'),
  },
  { row: 'blood-thinner', answers: { medicines: ['blood-thinner'] }, ...clinicOnly },
  {
    row: 'immune-medicine',
    answers: { medicines: ['immune-medicine'] },
    ...reviewed('immune-system'),
  },
  {
    row: 'retinoid-or-acid',
    answers: { medicines: ['retinoid-or-acid'] },
    ...bothCaution('retinoid'),
  },
  { row: 'medicines not-sure', answers: { medicines: ['not-sure'] }, ...review },
  { row: 'severe-reaction', answers: { allergies: ['severe-reaction'] }, ...review },
  {
    row: 'skin-product-or-numbing',
    answers: { allergies: ['skin-product-or-numbing'] },
    ...review,
  },
  { row: 'donor-or-blood-product', answers: { allergies: ['donor-or-blood-product'] }, ...review },
  { row: 'allergies not-sure', answers: { allergies: ['not-sure'] }, ...review },
  { row: 'metal', answers: { allergies: ['metal'] }, ...reviewed('metal-allergy') },
  {
    row: 'sensitive-skin',
    answers: { allergies: ['sensitive-skin'] },
    ...bothCaution('sensitive-skin'),
  },
  { row: 'fever-now beside nothing', answers: { 'recent-illness': ['fever-now'] }, ...review },
  { row: 'recent-illness not-sure', answers: { 'recent-illness': ['not-sure'] }, ...review },
  {
    row: 'recent-illness infection',
    answers: { 'recent-illness': ['infection'] },
    ...reviewed('recent-illness'),
  },
  {
    row: 'antibiotics',
    answers: { 'recent-illness': ['antibiotics'] },
    ...reviewed('recent-illness'),
  },
  {
    row: 'vaccine-or-dental-work',
    answers: { 'recent-illness': ['vaccine-or-dental-work'] },
    ...clinicCaution('vaccine-or-dental'),
  },
  { row: 'recent-sun yes', answers: { 'recent-sun': 'yes' }, ...bothCaution('recent-sun') },
  {
    row: 'recent-sun not-sure',
    answers: { 'recent-sun': 'not-sure' },
    ...bothCaution('recent-sun'),
  },
  { row: 'smoking yes', answers: { smoking: 'yes' }, ...clinicCaution('smoking') },
  {
    row: 'smoking rather-not-say',
    answers: { smoking: 'rather-not-say' },
    ...clinicCaution('smoking'),
  },
  {
    row: 'injected-or-drip',
    answers: { 'exosome-history': ['injected-or-drip'], 'product-reaction': 'none' },
    ...review,
  },
  {
    row: 'exosome-history not-sure',
    answers: { 'exosome-history': ['not-sure'], 'product-reaction': 'none' },
    ...review,
  },
  {
    row: 'product-reaction gone',
    answers: { 'exosome-history': ['topical-at-home'], 'product-reaction': 'gone' },
    ...review,
  },
  {
    row: 'product-reaction not-sure',
    answers: { 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'not-sure' },
    ...review,
  },
  {
    row: 'treated-by spa-or-home',
    answers: { ...aFiller, 'when-filler': 'over-60-days', 'treated-by': 'spa-or-home' },
    ...reviewed('unlicensed-setting'),
  },
  {
    row: 'treated-by not-sure',
    answers: { ...aFiller, 'when-filler': 'over-60-days', 'treated-by': 'not-sure' },
    ...reviewed('unlicensed-setting'),
  },
  {
    row: 'filler inside its span, last band',
    answers: { ...aFiller, 'when-filler': '8-to-14-days' },
    ...bothCaution('recent-filler'),
  },
  {
    row: 'filler, not sure when',
    answers: { ...aFiller, 'when-filler': 'not-sure' },
    ...bothCaution('recent-filler'),
  },
  {
    row: 'filler past its span, first band',
    answers: { ...aFiller, 'when-filler': '15-to-28-days' },
    clinic: '-',
    topical: '-',
  },
  {
    row: 'wrinkle-relaxer inside its span, last band',
    answers: {
      'recent-procedures': ['wrinkle-relaxer'],
      'when-wrinkle-relaxer': '8-to-14-days',
      'treated-by': 'another-clinic',
    },
    ...clinicCaution('recent-relaxer'),
  },
  {
    row: 'wrinkle-relaxer past its span, first band',
    answers: {
      'recent-procedures': ['wrinkle-relaxer'],
      'when-wrinkle-relaxer': '15-to-28-days',
      'treated-by': 'another-clinic',
    },
    clinic: '-',
    topical: '-',
  },
  {
    row: 'scar-age under-6-weeks',
    answers: { ...aScar, 'scar-age': 'under-6-weeks' },
    clinic: 'review',
    topical: 'not-now',
  },
  { row: 'scar-age not-sure', answers: { ...aScar, 'scar-age': 'not-sure' }, ...review },
  { row: 'scar-age over-1-year', answers: aScar, clinic: '-', topical: '-' },
  {
    row: 'scar-age 6-weeks-to-1-year',
    answers: { ...aScar, 'scar-age': '6-weeks-to-1-year' },
    clinic: '-',
    topical: '-',
  },
  {
    row: 'expectation not-sure',
    answers: { expectation: 'not-sure' },
    clinic: '-',
    topical: 'caution adjunct-not-alone',
  },
  {
    row: 'expectation on-its-own',
    answers: { expectation: 'on-its-own' },
    clinic: '-',
    topical: 'caution adjunct-not-alone',
  },
];
