import { all, hasAny, named } from '../../logic/index.ts';
import {
  age,
  allergies,
  aPartnerIsPlanned,
  conditions,
  exosomeHistory,
  expectation,
  fillerInsideItsSpan,
  medicines,
  plannedWhen,
  pregnancy,
  productReaction,
  recentIllness,
  recentSun,
  scarAge,
  scarKind,
  skinNow,
  smoking,
  treatedBy,
  wrinkleRelaxerInsideItsSpan,
} from '../../questions/catalogue.ts';
import type { Rule } from '../rule.ts';
import type { CautionId } from './cautions.ts';
import { caution, review, rows } from './row.ts';

const both = { 'medical-grade': review, topical: review } as const;

const reviewWithCaution = (id: CautionId) =>
  ({ 'medical-grade': review, topical: caution(id) }) as const;
const clinicReview = { 'medical-grade': review } as const;
const clinicCaution = (id: CautionId) => ({ 'medical-grade': caution(id) }) as const;
const cautionForBoth = (id: CautionId) =>
  ({ 'medical-grade': caution(id), topical: caution(id) }) as const;

const fillerBeforeAPlannedProcedure = named(
  'filler-before-a-planned-procedure',
  all(fillerInsideItsSpan, hasAny(plannedWhen, 'within-2-weeks'), aPartnerIsPlanned),
);

/** rules.md, "What holds an option back", row by row and in its order. */
export const holdingBack = [
  ...rows(age, ['18-to-21'], clinicCaution('young-adult-labels'), ['S1b']),
  ...rows(pregnancy, ['pregnant-or-might-be', 'trying'], both, ['S2']),
  ...rows(pregnancy, ['rather-not-say'], both, ['S2', 'S23']),
  ...rows(pregnancy, ['breastfeeding'], reviewWithCaution('breastfeeding'), ['S3']),
  ...rows(skinNow, ['infection-or-open-sore', 'rash-or-irritation'], both, ['S4', 'T2']),
  ...rows(skinNow, ['cold-sore'], both, ['S5a']),
  ...rows(skinNow, ['sunburn'], both, ['S15']),
  ...rows(skinNow, ['not-sure'], both, ['S4', 'S23']),
  ...rows(skinNow, ['new-or-changing-spot'], both, ['S7b']),
  ...rows(conditions, ['cancer-now-or-recent'], both, ['S6']),
  ...rows(conditions, ['skin-cancer-in-area'], both, ['S7a']),
  ...rows(conditions, ['not-sure'], both, ['S6', 'S23']),
  ...rows(conditions, ['cancer-past'], reviewWithCaution('cancer-history'), ['S6']),
  ...rows(conditions, ['weak-immune-system'], reviewWithCaution('immune-system'), ['S8']),
  ...rows(conditions, ['autoimmune'], reviewWithCaution('autoimmune'), ['S12']),
  ...rows(conditions, ['raised-scars'], reviewWithCaution('raised-scars'), ['S10']),
  ...rows(scarKind, ['raised', 'not-sure'], reviewWithCaution('raised-scars'), ['S10']),
  ...rows(conditions, ['bleeding-disorder'], clinicReview, ['S9a']),
  ...rows(conditions, ['diabetes'], clinicReview, ['S18']),
  ...rows(conditions, ['dark-marks'], clinicCaution('dark-marks'), ['S19']),
  ...rows(conditions, ['cold-sores-before'], clinicCaution('cold-sores'), ['S5b']),
  ...rows(
    medicines,
    ['isotretinoin-now', 'isotretinoin-past-year'],
    reviewWithCaution('isotretinoin'),
    ['S11'],
  ),
  ...rows(medicines, ['blood-thinner'], clinicReview, ['S9b']),
  ...rows(medicines, ['immune-medicine'], reviewWithCaution('immune-system'), ['S8']),
  ...rows(medicines, ['retinoid-or-acid'], cautionForBoth('retinoid'), ['S22']),
  ...rows(medicines, ['not-sure'], both, ['S23']),
  ...rows(
    allergies,
    ['severe-reaction', 'skin-product-or-numbing', 'donor-or-blood-product'],
    both,
    ['S13a'],
  ),
  ...rows(allergies, ['not-sure'], both, ['S13a', 'S23']),
  ...rows(allergies, ['metal'], reviewWithCaution('metal-allergy'), ['S13a']),
  ...rows(allergies, ['sensitive-skin'], cautionForBoth('sensitive-skin'), ['S13b']),
  ...rows(recentIllness, ['fever-now'], both, ['S16']),
  ...rows(recentIllness, ['not-sure'], both, ['S16', 'S23']),
  ...rows(recentIllness, ['infection', 'antibiotics'], reviewWithCaution('recent-illness'), [
    'S16',
  ]),
  ...rows(recentIllness, ['vaccine-or-dental-work'], clinicCaution('vaccine-or-dental'), ['S16']),
  ...rows(recentSun, ['yes', 'not-sure'], cautionForBoth('recent-sun'), ['S15']),
  ...rows(smoking, ['yes', 'rather-not-say'], clinicCaution('smoking'), ['S18']),
  ...rows(exosomeHistory, ['injected-or-drip'], both, ['S20']),
  ...rows(exosomeHistory, ['not-sure'], both, ['S20', 'S23']),
  ...rows(productReaction, ['gone'], both, ['S17']),
  ...rows(productReaction, ['not-sure'], both, ['S17', 'S23']),
  ...rows(treatedBy, ['spa-or-home', 'not-sure'], reviewWithCaution('unlicensed-setting'), ['S20']),
  {
    id: 'when-filler.before-a-planned-procedure',
    when: fillerBeforeAPlannedProcedure,
    effects: clinicReview,
    cites: ['S14a'],
  },
  {
    id: 'when-filler.inside-its-span',
    when: fillerInsideItsSpan,
    effects: cautionForBoth('recent-filler'),
    cites: ['S14a'],
  },
  {
    id: 'when-wrinkle-relaxer.inside-its-span',
    when: wrinkleRelaxerInsideItsSpan,
    effects: clinicCaution('recent-relaxer'),
    cites: ['S14b'],
  },
  {
    id: 'scar-age.under-6-weeks',
    when: hasAny(scarAge, 'under-6-weeks'),
    effects: { 'medical-grade': review, topical: { kind: 'not-now' } },
    cites: ['time-surgery'],
  },
  ...rows(scarAge, ['not-sure'], both, ['S23']),
  ...rows(expectation, ['on-its-own', 'not-sure'], { topical: caution('adjunct-not-alone') }, [
    'C35',
  ]),
] as const satisfies readonly Rule<string, CautionId>[];
