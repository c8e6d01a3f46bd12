import { all, any, hasAny, hasNone, named } from '../../logic/index.ts';
import { many, one } from '../question.ts';
import { covered } from './goals.ts';
import {
  aProcedureInsideItsGate,
  fillerInsideItsSpan,
  rawTreatedSkin,
  recentProcedures,
} from './procedures.ts';
import { adultWithLateLumps, open } from './you.ts';

/** Sources S2, S3. */
export const pregnancy = one({
  id: 'pregnancy',
  section: 'health',
  options: [
    'pregnant-or-might-be',
    'trying',
    'breastfeeding',
    'no-or-does-not-apply',
    'rather-not-say',
  ],
  askWhen: covered,
  order: {
    kind: 'tiers',
    tiers: [
      ['no-or-does-not-apply'],
      ['breastfeeding'],
      ['trying', 'pregnant-or-might-be', 'rather-not-say'],
    ],
  },
});

/** Sources S4, S5a, S7b, S15. */
export const skinNow = many({
  id: 'skin-now',
  section: 'health',
  options: [
    'infection-or-open-sore',
    'cold-sore',
    'rash-or-irritation',
    'sunburn',
    'new-or-changing-spot',
    'none',
    'not-sure',
  ],
  exclusive: ['none', 'not-sure'],
  askedAgainLater: true,
  askWhen: open,
  order: { kind: 'boxes', mildest: 'none', notSure: 'not-sure' },
});

/** Sources S5b-S12, S18, S19. The span of cancer-now-or-recent is for the physician to set. */
export const conditions = many({
  id: 'conditions',
  section: 'health',
  options: [
    'cancer-now-or-recent',
    'cancer-past',
    'skin-cancer-in-area',
    'weak-immune-system',
    'autoimmune',
    'bleeding-disorder',
    'diabetes',
    'raised-scars',
    'dark-marks',
    'cold-sores-before',
    'none',
    'not-sure',
  ],
  exclusive: ['none', 'not-sure'],
  askWhen: covered,
  order: { kind: 'boxes', mildest: 'none', notSure: 'not-sure' },
});

/** Sources S8, S9b, S11, S22. */
export const medicines = many({
  id: 'medicines',
  section: 'health',
  options: [
    'isotretinoin-now',
    'isotretinoin-past-year',
    'blood-thinner',
    'immune-medicine',
    'retinoid-or-acid',
    'none',
    'not-sure',
  ],
  exclusive: ['none', 'not-sure'],
  askWhen: covered,
  order: { kind: 'boxes', mildest: 'none', notSure: 'not-sure' },
});

/** Sources S13a, S13b. */
export const allergies = many({
  id: 'allergies',
  section: 'health',
  options: [
    'severe-reaction',
    'skin-product-or-numbing',
    'metal',
    'donor-or-blood-product',
    'sensitive-skin',
    'none',
    'not-sure',
  ],
  exclusive: ['none', 'not-sure'],
  askWhen: covered,
  order: { kind: 'boxes', mildest: 'none', notSure: 'not-sure' },
});

/** In the last 2 weeks. Source S16. */
export const recentIllness = many({
  id: 'recent-illness',
  section: 'health',
  options: ['fever-now', 'infection', 'antibiotics', 'vaccine-or-dental-work', 'none', 'not-sure'],
  exclusive: ['none', 'not-sure'],
  askWhen: any(covered, adultWithLateLumps),
  order: { kind: 'boxes', mildest: 'none', notSure: 'not-sure' },
});

/** Fever beside something that it may come from. Source S16. */
export const feverAfterProcedure = named(
  'fever-after-procedure',
  all(
    hasAny(recentIllness, 'fever-now'),
    any(aProcedureInsideItsGate, fillerInsideItsSpan, rawTreatedSkin, adultWithLateLumps),
  ),
);

/** A tan or strong sun in the last 2 months. Source S15. */
export const recentSun = one({
  id: 'recent-sun',
  section: 'health',
  options: ['yes', 'no', 'not-sure'],
  askWhen: covered,
  order: { kind: 'tiers', tiers: [['no'], ['yes', 'not-sure']] },
});

/** Source S18. */
export const smoking = one({
  id: 'smoking',
  section: 'health',
  options: ['yes', 'no', 'rather-not-say'],
  sharesPageWith: recentSun.id,
  askWhen: covered,
  order: { kind: 'tiers', tiers: [['no'], ['yes', 'rather-not-say']] },
});

/** Source S20. */
export const exosomeHistory = many({
  id: 'exosome-history',
  section: 'health',
  options: ['topical-at-home', 'clinic-on-skin', 'injected-or-drip', 'never', 'not-sure'],
  exclusive: ['never', 'not-sure'],
  askWhen: open,
  order: { kind: 'boxes', mildest: 'never', notSure: 'not-sure' },
});

/** To an exosome, PRP or other biologic skin product. Source S17. */
export const productReaction = one({
  id: 'product-reaction',
  section: 'health',
  options: ['none', 'gone', 'still-there', 'not-sure'],
  askWhen: all(
    open,
    any(hasNone(exosomeHistory, 'never'), hasAny(recentProcedures, 'exosome-treatment', 'prp')),
  ),
  order: { kind: 'tiers', tiers: [['none'], ['gone', 'not-sure'], ['still-there']] },
});
