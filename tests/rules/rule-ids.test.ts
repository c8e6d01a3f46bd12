import { describe, expect, it } from 'vitest';
import {
  decision,
  levelIds,
  levelsWithoutRequest,
  levelsWithOptions,
  optionStatuses,
} from '../../src/rules/index.ts';

/** rules.md, "What holds an option back" and "Healing and time": the answers of each row. */
const rows: Readonly<Record<string, readonly string[]>> = {
  age: ['18-to-21'],
  pregnancy: ['pregnant-or-might-be', 'trying', 'rather-not-say', 'breastfeeding'],
  'skin-now': [
    'infection-or-open-sore',
    'cold-sore',
    'rash-or-irritation',
    'sunburn',
    'not-sure',
    'new-or-changing-spot',
  ],
  conditions: [
    'cancer-now-or-recent',
    'skin-cancer-in-area',
    'not-sure',
    'cancer-past',
    'weak-immune-system',
    'autoimmune',
    'raised-scars',
    'bleeding-disorder',
    'diabetes',
    'dark-marks',
    'cold-sores-before',
  ],
  'scar-kind': ['raised', 'not-sure'],
  medicines: [
    'isotretinoin-now',
    'isotretinoin-past-year',
    'blood-thinner',
    'immune-medicine',
    'retinoid-or-acid',
    'not-sure',
  ],
  allergies: [
    'severe-reaction',
    'skin-product-or-numbing',
    'donor-or-blood-product',
    'not-sure',
    'metal',
    'sensitive-skin',
  ],
  'recent-illness': ['fever-now', 'not-sure', 'infection', 'antibiotics', 'vaccine-or-dental-work'],
  'recent-sun': ['yes', 'not-sure'],
  smoking: ['yes', 'rather-not-say'],
  'exosome-history': ['injected-or-drip', 'not-sure'],
  'product-reaction': ['gone', 'not-sure'],
  'treated-by': ['spa-or-home', 'not-sure'],
  'when-filler': ['before-a-planned-procedure', 'inside-its-span'],
  'when-wrinkle-relaxer': ['inside-its-span'],
  'scar-age': ['under-6-weeks', 'not-sure'],
  expectation: ['on-its-own', 'not-sure'],
  'treated-skin': ['peeling-or-crusting', 'raw-or-weeping', 'not-sure', 'red-or-tender'],
  'surgeon-clearance': ['no', 'not-sure'],
  'same-area': ['no-while-healing'],
  // "Does an option match?"
  goals: [
    'procedure-recovery',
    'scar',
    'fine-lines',
    'firmness',
    'uneven-tone',
    'redness',
    'texture',
    'dryness',
    'barrier-care',
    'antioxidant-care',
    'hair',
    'medical-condition',
    'body-contouring',
    'not-sure',
  ],
  'partner-procedure': ['planned', 'recent'],
  'open-to-procedure': ['yes', 'want-advice', 'no'],
  setting: ['home'],
  'donor-material': ['not-acceptable'],
};

/** rules.md, "Healing and time": procedures with a gate, and its days. */
const gates = {
  microneedling: 7,
  'rf-microneedling': 14,
  'light-laser': 7,
  'resurfacing-laser': 28,
  'light-peel': 7,
  'medium-or-deep-peel': 60,
  surgery: 42,
  prp: 14,
  'exosome-treatment': 14,
  'other-or-not-sure': 60,
};
const gateRule = (procedure: string) => `when-${procedure}.inside-its-gate`;

describe('the rules of the working definition', () => {
  it('are the rows of rules.md, each under its question and option', () => {
    const ids = Object.entries(rows).flatMap(([question, options]) =>
      options.map((option) => `${question}.${option}`),
    );
    expect(decision.rules.map(({ id }) => id).toSorted()).toEqual(
      [...ids, ...Object.keys(gates).map(gateRule)].toSorted(),
    );
  });
  it('end the questionnaire at the signs and answers of "Levels"', () => {
    expect(decision.levelRules.map(({ id }) => id)).toEqual([
      'emergency-signs.breathing-or-swelling',
      'emergency-signs.sight-change',
      'emergency-signs.pale-or-mottled-skin',
      'emergency-signs.face-or-speech',
      'emergency-signs.chest-or-breath',
      'emergency-signs.very-unwell-with-fever',
      'emergency-signs.fast-spreading-skin',
      'emergency-signs.bleeding-or-wound-opening',
      'emergency-signs.severe-pain',
      'problem-signs.infection-signs',
      'problem-signs.blister-clusters',
      'problem-signs.limb-swelling',
      'problem-signs.dark-painful-spots',
      'problem-signs.device-burn-or-new-numbness',
      'age.under-18',
      'recent-illness.fever-after-procedure',
      'problem-signs.late-lumps',
      'treated-skin.raw-and-late',
      'product-reaction.still-there',
    ]);
  });
  it('are dated where rules.md says so (timeReasonEnds), and only there', () => {
    const dated = decision.datedRules.map(({ rule, question, days }) => [rule, question, days]);
    expect(dated).toEqual([
      ...Object.entries(gates).map(([procedure, days]) => [
        gateRule(procedure),
        `when-${procedure}`,
        days,
      ]),
      ['when-filler.before-a-planned-procedure', 'when-filler', 14],
      ['scar-age.under-6-weeks', 'scar-age', 42],
    ]);
    const bands = {
      '0-to-3-days': 0,
      '4-to-7-days': 4,
      '8-to-14-days': 8,
      '15-to-28-days': 15,
      '29-to-42-days': 29,
      '43-to-60-days': 43,
      'over-60-days': 61,
    };
    const firstDays = decision.datedRules.map((each) => each.firstDays);
    expect(firstDays.slice(0, -1)).toEqual(firstDays.slice(0, -1).map(() => bands));
    expect(firstDays.at(-1)).toEqual({ 'under-6-weeks': 0 });
    expect(decision.undatedRules).toEqual([
      'treated-skin.peeling-or-crusting',
      'treated-skin.raw-or-weeping',
      'treated-skin.not-sure',
      'surgeon-clearance.no',
      'surgeon-clearance.not-sure',
    ]);
  });
});

/** rules.md, "The result" and P2. */
describe('levels and statuses', () => {
  it('stand in the order in which they go before one another', () => {
    expect(levelIds.slice(0, 4)).toEqual(['emergency', 'same-day', 'under-age', 'this-week']);
    expect(levelIds.slice(4)).toEqual(levelsWithOptions);
    expect(levelsWithOptions).toEqual(['topics', 'ask-first', 'no-match']);
    expect(levelsWithoutRequest).toEqual(['emergency', 'same-day', 'under-age']);
    expect(optionStatuses).toEqual(['not-suggested', 'not-now', 'ask-first', 'worth-discussing']);
  });
});
