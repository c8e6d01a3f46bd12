/**
 * Lists kept by hand from facts.md (sections 3 to 5) and from rules.md, never read from
 * the catalogues: they are what the catalogues are held against. Where rules.md handles a
 * row otherwise than facts.md does, rules.md stands (a metal allergy, a vaccine).
 */
export interface HandListed {
  readonly question: string;
  readonly options: readonly string[];
  readonly because: string;
}

/** R1-R11 and S1: what ends a run by itself, with its level. */
export const endsAlone = [
  {
    question: 'emergency-signs',
    options: [
      'breathing-or-swelling',
      'sight-change',
      'pale-or-mottled-skin',
      'face-or-speech',
      'chest-or-breath',
      'very-unwell-with-fever',
      'fast-spreading-skin',
      'bleeding-or-wound-opening',
      'severe-pain',
    ],
    level: 'emergency',
  },
  { question: 'problem-signs', options: ['dark-painful-spots'], level: 'emergency' },
  {
    question: 'problem-signs',
    options: [
      'infection-signs',
      'blister-clusters',
      'limb-swelling',
      'device-burn-or-new-numbness',
    ],
    level: 'same-day',
  },
  { question: 'age', options: ['under-18'], level: 'under-age' },
  { question: 'problem-signs', options: ['late-lumps'], level: 'this-week' },
  { question: 'product-reaction', options: ['still-there'], level: 'this-week' },
] as const;

/** Procedures with a gate, and the answers that lie inside it (not sure counts as inside). */
const upTo7Days = ['0-to-3-days', '4-to-7-days'] as const;
const upTo14Days = [...upTo7Days, '8-to-14-days'] as const;
const upTo28Days = [...upTo14Days, '15-to-28-days'] as const;
const upTo42Days = [...upTo28Days, '29-to-42-days'] as const;
const upTo60Days = [...upTo42Days, '43-to-60-days'] as const;

/** rules.md, "Healing and time"; facts.md, section 5. Bands surely inside the gate. */
export const surelyInsideGate = {
  'when-microneedling': upTo7Days,
  'when-rf-microneedling': upTo14Days,
  'when-light-laser': upTo7Days,
  'when-resurfacing-laser': upTo28Days,
  'when-light-peel': upTo7Days,
  'when-medium-or-deep-peel': upTo60Days,
  'when-surgery': upTo42Days,
  'when-prp': upTo14Days,
  'when-exosome-treatment': upTo14Days,
  'when-other-or-not-sure': upTo60Days,
} as const;

/** Filler inside its span of 14 days, not sure included (S14a). */
export const fillerInsideSpan = {
  question: 'when-filler',
  options: [...upTo14Days, 'not-sure'],
} as const;

/** Skin or surgeon that says it is not healed (rules.md, "Still healing"). */
export const notHealed = [
  { question: 'treated-skin', options: ['peeling-or-crusting', 'raw-or-weeping', 'not-sure'] },
  { question: 'surgeon-clearance', options: ['no', 'not-sure'] },
] as const;

/** Held back for both options. */
const heldBackForBoth: readonly HandListed[] = [
  {
    question: 'pregnancy',
    options: ['pregnant-or-might-be', 'trying', 'rather-not-say'],
    because: 'S2, S23',
  },
  {
    question: 'skin-now',
    options: [
      'infection-or-open-sore',
      'cold-sore',
      'rash-or-irritation',
      'sunburn',
      'new-or-changing-spot',
      'not-sure',
    ],
    because: 'S4, S5a, S15, S7b, S23',
  },
  {
    question: 'conditions',
    options: ['cancer-now-or-recent', 'skin-cancer-in-area', 'not-sure'],
    because: 'S6, S7a, S23',
  },
  { question: 'medicines', options: ['not-sure'], because: 'S23' },
  {
    question: 'allergies',
    options: ['severe-reaction', 'skin-product-or-numbing', 'donor-or-blood-product', 'not-sure'],
    because: 'S13a, S23',
  },
  { question: 'recent-illness', options: ['fever-now', 'not-sure'], because: 'S16, S23' },
  { question: 'exosome-history', options: ['injected-or-drip', 'not-sure'], because: 'S20, S23' },
  {
    question: 'product-reaction',
    options: ['gone', 'still-there', 'not-sure'],
    because: 'S17, S23',
  },
  { question: 'scar-age', options: ['under-6-weeks', 'not-sure'], because: 'facts 5, S23' },
];

/** P3: none of these may hold where medical-grade is worth discussing. */
export const heldBackInAClinic: readonly HandListed[] = [
  ...heldBackForBoth,
  { question: 'pregnancy', options: ['breastfeeding'], because: 'S3' },
  {
    question: 'conditions',
    options: [
      'cancer-past',
      'weak-immune-system',
      'autoimmune',
      'raised-scars',
      'bleeding-disorder',
      'diabetes',
    ],
    because: 'S6, S8, S12, S10, S9a, S18',
  },
  { question: 'scar-kind', options: ['raised', 'not-sure'], because: 'S10, S23' },
  {
    question: 'medicines',
    options: ['isotretinoin-now', 'isotretinoin-past-year', 'blood-thinner', 'immune-medicine'],
    because: 'S11, S9b, S8',
  },
  { question: 'allergies', options: ['metal'], because: 'S13a' },
  { question: 'recent-illness', options: ['infection', 'antibiotics'], because: 'S16' },
  { question: 'treated-by', options: ['spa-or-home', 'not-sure'], because: 'S20' },
];

/** P4: none of these may hold where topical is worth discussing. */
export const heldBackOnTheSkin: readonly HandListed[] = heldBackForBoth;

/** rules.md, "Does an option match?". */
export const clinicGoals = [
  'procedure-recovery',
  'scar',
  'fine-lines',
  'firmness',
  'uneven-tone',
  'redness',
  'texture',
] as const;
export const topicalGoals = [
  'fine-lines',
  'firmness',
  'uneven-tone',
  'redness',
  'texture',
  'dryness',
  'barrier-care',
  'antioxidant-care',
] as const;

/** Procedures whose being inside the gate makes a partner (C35, C45). */
export const recentPartners = [
  'when-microneedling',
  'when-rf-microneedling',
  'when-light-laser',
  'when-resurfacing-laser',
  'when-light-peel',
  'when-medium-or-deep-peel',
  'when-surgery',
  'when-prp',
  'when-other-or-not-sure',
] as const;
export const plannedPartners = [
  'microneedling',
  'rf-microneedling',
  'light-laser',
  'resurfacing-laser',
  'light-peel',
  'medium-or-deep-peel',
  'surgery',
] as const;

/** P5: cautions that always come with a shown option (rules.md, "Cautions that always come"). */
export const mandatoryCautions = {
  'medical-grade': [
    'evidence-early',
    'not-alike',
    'interest-disclosure',
    'adjunct-not-alone',
    'oversight',
    'clinical-setting',
    'sourcing',
    'storage',
    'not-approved',
    'donor-source',
    'unknown-harms',
  ],
  topical: [
    'evidence-early',
    'not-alike',
    'interest-disclosure',
    'supportive-only',
    'look-alikes',
    'intact-skin-only',
    'ask-before-starting',
    'donor-source',
  ],
} as const;

/** P5: cautions that come with a shown option where an answer calls for them. */
export const cautionsOfAnswers = [
  {
    caution: 'early-findings-only',
    question: 'goals',
    options: ['fine-lines', 'firmness', 'uneven-tone', 'redness'],
    for: ['medical-grade', 'topical'],
  },
  {
    caution: 'claim-without-findings',
    question: 'goals',
    options: ['texture'],
    for: ['medical-grade', 'topical'],
  },
  {
    caution: 'ask-about-origin',
    question: 'donor-material',
    options: ['rather-not', 'want-to-know-more'],
    for: ['medical-grade', 'topical'],
  },
  {
    caution: 'adjunct-not-alone',
    question: 'expectation',
    options: ['on-its-own', 'not-sure'],
    for: ['topical'],
  },
] as const;

/** P15: the questions on whose answers each advice may rest (rules.md, "Advice"). */
const healingQuestions = [
  'recent-procedures',
  ...Object.keys(surelyInsideGate),
  'treated-skin',
  'surgeon-clearance',
] as const;
export const adviceRestsOn: Readonly<Record<string, readonly string[]>> = {
  'see-dermatologist-soon': ['skin-now'],
  'nothing-on-open-skin': healingQuestions,
  'aftercare-from-your-clinic': healingQuestions,
  'wait-out-sunburn': ['skin-now'],
  'injection-card': ['exosome-history'],
  'report-a-reaction': ['problem-signs', 'product-reaction'],
  'own-doctor': ['goals'],
  'talk-body-contouring': ['goals'],
  'talk-hair': ['goals'],
  'talk-goals': ['goals'],
};

/** rules.md: "Safety answers". Each of these declares its order in its catalogue entry. */
export const safetyQuestions = [
  'emergency-signs',
  'problem-signs',
  'when-microneedling',
  'when-rf-microneedling',
  'when-light-laser',
  'when-resurfacing-laser',
  'when-light-peel',
  'when-medium-or-deep-peel',
  'when-filler',
  'when-wrinkle-relaxer',
  'when-surgery',
  'when-prp',
  'when-exosome-treatment',
  'when-other-or-not-sure',
  'surgeon-clearance',
  'treated-skin',
  'same-area',
  'treated-by',
  'scar-kind',
  'scar-age',
  'pregnancy',
  'skin-now',
  'conditions',
  'medicines',
  'allergies',
  'recent-illness',
  'recent-sun',
  'smoking',
  'exosome-history',
  'product-reaction',
] as const;
