import type { Decision } from '../../src/rules/index.ts';

/**
 * Sources of each rule, from the source columns and brackets of rules.md; where a row there
 * gives several for several answers, facts.md says which belongs to which. Besides, what the
 * sentence of the rule goes on to say (that the article lists a goal under creams: C26).
 */
type Row = readonly (readonly [sources: string, ...rules: string[]])[];

/** "Does an option match?", goals in the order of the question, then the other conditions. */
const matchingRows: readonly Row[] = [
  [['C4 C12 C35 C45', 'goals.procedure-recovery']],
  [['C23 C26', 'goals.scar']],
  [['C15', 'goals.fine-lines']],
  [['C7 C13 C14 C15', 'goals.texture']],
  [['C15', 'goals.firmness']],
  [['C15', 'goals.uneven-tone']],
  [['C43 C44', 'goals.redness']],
  [['C26 C31', 'goals.dryness']],
  [['C26 C31', 'goals.barrier-care']],
  [['C26 C31', 'goals.antioxidant-care']],
  [['policy-scope', 'goals.hair']],
  [['C49', 'goals.body-contouring']],
  [['policy-scope', 'goals.medical-condition']],
  [['policy-scope', 'goals.not-sure']],
  [
    [
      'C35 C45',
      'partner-procedure.planned',
      'partner-procedure.recent',
      'open-to-procedure.yes',
      'open-to-procedure.want-advice',
      'open-to-procedure.no',
    ],
  ],
  [['C28', 'setting.home']],
  [['C21 S21', 'donor-material.not-acceptable']],
];

/** "What holds an option back", row by row. */
const holdingRows: readonly Row[] = [
  [['S1b', 'age.18-to-21']],
  [
    ['S2', 'pregnancy.pregnant-or-might-be', 'pregnancy.trying'],
    ['S2 S23', 'pregnancy.rather-not-say'],
  ],
  [['S3', 'pregnancy.breastfeeding']],
  [
    ['S4 T2', 'skin-now.infection-or-open-sore', 'skin-now.rash-or-irritation'],
    ['S5a', 'skin-now.cold-sore'],
    ['S15', 'skin-now.sunburn'],
    ['S4 S23', 'skin-now.not-sure'],
  ],
  [['S7b', 'skin-now.new-or-changing-spot']],
  [
    ['S6', 'conditions.cancer-now-or-recent'],
    ['S7a', 'conditions.skin-cancer-in-area'],
    ['S6 S23', 'conditions.not-sure'],
  ],
  [['S6', 'conditions.cancer-past']],
  [['S8', 'conditions.weak-immune-system']],
  [['S12', 'conditions.autoimmune']],
  [['S10', 'conditions.raised-scars', 'scar-kind.raised', 'scar-kind.not-sure']],
  [['S9a', 'conditions.bleeding-disorder']],
  [['S18', 'conditions.diabetes']],
  [['S19', 'conditions.dark-marks']],
  [['S5b', 'conditions.cold-sores-before']],
  [['S11', 'medicines.isotretinoin-now', 'medicines.isotretinoin-past-year']],
  [['S9b', 'medicines.blood-thinner']],
  [['S8', 'medicines.immune-medicine']],
  [['S22', 'medicines.retinoid-or-acid']],
  [['S23', 'medicines.not-sure']],
  [
    [
      'S13a',
      'allergies.severe-reaction',
      'allergies.skin-product-or-numbing',
      'allergies.donor-or-blood-product',
    ],
    ['S13a S23', 'allergies.not-sure'],
  ],
  [['S13a', 'allergies.metal']],
  [['S13b', 'allergies.sensitive-skin']],
  [
    ['S16', 'recent-illness.fever-now'],
    ['S16 S23', 'recent-illness.not-sure'],
  ],
  [['S16', 'recent-illness.infection', 'recent-illness.antibiotics']],
  [['S16', 'recent-illness.vaccine-or-dental-work']],
  [['S15', 'recent-sun.yes', 'recent-sun.not-sure']],
  [['S18', 'smoking.yes', 'smoking.rather-not-say']],
  [
    ['S20', 'exosome-history.injected-or-drip'],
    ['S20 S23', 'exosome-history.not-sure'],
  ],
  [
    ['S17', 'product-reaction.gone'],
    ['S17 S23', 'product-reaction.not-sure'],
  ],
  [['S20 E10', 'treated-by.spa-or-home', 'treated-by.not-sure']],
  [['S14a', 'when-filler.before-a-planned-procedure']],
  [['S14a', 'when-filler.inside-its-span']],
  [['S14b', 'when-wrinkle-relaxer.inside-its-span']],
  [['time-surgery', 'scar-age.under-6-weeks']],
  [['time-surgery S23', 'scar-age.not-sure']],
  [['C35', 'expectation.on-its-own', 'expectation.not-sure']],
];

/** "Healing and time": gates from facts 5, or policy; procedures in their order. */
const healingRows: readonly Row[] = [
  [['time-microneedling', 'when-microneedling.inside-its-gate']],
  [['time-rf-microneedling', 'when-rf-microneedling.inside-its-gate']],
  [['time-light-laser', 'when-light-laser.inside-its-gate']],
  [['time-resurfacing-laser', 'when-resurfacing-laser.inside-its-gate']],
  [['time-light-peel', 'when-light-peel.inside-its-gate']],
  [['time-medium-or-deep-peel', 'when-medium-or-deep-peel.inside-its-gate']],
  [['time-surgery', 'when-surgery.inside-its-gate']],
  [['policy-gate', 'when-prp.inside-its-gate']],
  [['policy-gate', 'when-exosome-treatment.inside-its-gate']],
  [['policy-gate', 'when-other-or-not-sure.inside-its-gate']],
  [
    [
      'S4 T2',
      'treated-skin.peeling-or-crusting',
      'treated-skin.raw-or-weeping',
      'treated-skin.not-sure',
    ],
  ],
  [['time-surgery', 'surgeon-clearance.no', 'surgeon-clearance.not-sure']],
  [['T2 S4', 'same-area.no-while-healing']],
  [['S4', 'treated-skin.red-or-tender']],
];

/** Signs in the order of section A and R1-R11 of facts.md; then rules.md, "Levels". */
const levelRows: readonly Row[] = [
  [['R2 R10', 'emergency-signs.breathing-or-swelling']],
  [['R1 R5b R10', 'emergency-signs.sight-change']],
  [['R1', 'emergency-signs.pale-or-mottled-skin']],
  [['R1 R10', 'emergency-signs.face-or-speech']],
  [['R3a', 'emergency-signs.chest-or-breath']],
  [['R4', 'emergency-signs.very-unwell-with-fever']],
  [['R5b', 'emergency-signs.fast-spreading-skin']],
  [['R11', 'emergency-signs.bleeding-or-wound-opening']],
  [['R1 R4 R11', 'emergency-signs.severe-pain']],
  [['R5a', 'problem-signs.infection-signs']],
  [['R6', 'problem-signs.blister-clusters']],
  [['R3b', 'problem-signs.limb-swelling']],
  [['R8', 'problem-signs.dark-painful-spots']],
  [['R9', 'problem-signs.device-burn-or-new-numbness']],
  [['S1 policy-age', 'age.under-18']],
  [['R5a S16', 'recent-illness.fever-after-procedure']],
  [['R7', 'problem-signs.late-lumps']],
  [['S4 policy-gate', 'treated-skin.raw-and-late']],
  [['S17', 'product-reaction.still-there']],
];

/** "Cautions that always come", in the order in which they are listed, with their options. */
const standing: readonly string[] = [
  'evidence-early with any option: C13 C14 C15 C39 C40 C44 C46',
  'not-alike with any option: C16 C17 C18 C19 C44',
  'interest-disclosure with any option: C47 C49 T10',
  'adjunct-not-alone with medical-grade: C35 C45',
  'oversight with medical-grade: C36',
  'clinical-setting with medical-grade: C28 C29',
  'sourcing with medical-grade: C30 C32',
  'storage with medical-grade: C34 T9',
  'not-approved with medical-grade: F1 F3 C40',
  'donor-source with medical-grade: C21 E8 S21',
  'unknown-harms with medical-grade: E3 E4 E5',
  'supportive-only with topical: C31',
  'look-alikes with topical: C20 T4',
  'intact-skin-only with topical: T2',
  'ask-before-starting with topical: T3',
  'donor-source with topical: C21 E8 S21',
  'early-findings-only with any option: C15 C43 C44',
  'claim-without-findings with any option: C7 C13 C14 C15',
  'platelet-line with topical: T1 T9 E8',
  'platelet-line-is-human with topical: T1 T9 E8 S21',
  'ask-about-origin with any option: S21 C32',
];

/** "Advice" and "questionsToAsk", in the order in which they are listed. */
const advice: readonly string[] = [
  'see-dermatologist-soon: S7b',
  'nothing-on-open-skin: T2 time-microneedling',
  'aftercare-from-your-clinic: time-microneedling T2',
  'wait-out-sunburn: S15',
  'injection-card: F1 F2 S20',
  'report-a-reaction: R9 S17 F3',
  'own-doctor: F1 isev-notice',
  'talk-body-contouring: C49',
  'talk-hair: policy-scope',
  'talk-goals: policy-scope',
];
const questionsToAsk: readonly string[] = [
  'ask-source: C32',
  'ask-maker: C32 C30',
  'ask-evidence: C33',
  'ask-fda-status: F2',
  'ask-storage: C34 T9',
  'ask-alongside: C35',
  'ask-who-gives-it: C36',
  'ask-cost: encourage-questions',
  'ask-recovery-time: encourage-questions',
  'ask-comfort: encourage-questions',
  'ask-visits: encourage-questions',
  'ask-alternatives: encourage-questions',
  'ask-line-class: T1 T2 E8',
];

interface Cited {
  readonly id: string;
  readonly cites: readonly string[];
}

/** The order of sources within a list means nothing. */
const sorted = (sources: readonly string[]) => sources.toSorted().join(' ');

/** Rules with other sources than their row, rules without a row, rows out of their order. */
function unlikeRows(found: readonly Cited[], rows: readonly Row[]): string[] {
  const known = new Map(
    rows.flatMap((row, place) =>
      row.flatMap(([sources, ...rules]) =>
        rules.map((rule) => [rule, { place, sources: sorted(sources.split(' ')) }] as const),
      ),
    ),
  );
  const there = new Set(found.map(({ id }) => id));
  return [
    ...found.flatMap(({ id, cites }, place) => {
      const row = known.get(id);
      if (!row) return [`${id} stands in no row`];
      const before = known.get(found[place - 1]?.id ?? '');
      return [
        ...(row.sources === sorted(cites) ? [] : [`${id} cites ${cites.join(' ')}`]),
        ...(before && before.place > row.place ? [`${id} stands after a later row`] : []),
      ];
    }),
    ...[...known.keys()].filter((id) => !there.has(id)).map((id) => `there is no rule ${id}`),
  ];
}

function unlikeList(found: readonly Cited[], list: readonly string[]): string[] {
  const inTheForm = (id: string, sources: readonly string[]) => `${id}: ${sorted(sources)}`;
  const there = found.map(({ id, cites }) => inTheForm(id, cites)).join('; ');
  const wanted = list
    .map((line) => {
      const [id = '', sources = ''] = line.split(': ');
      return inTheForm(id, sources.split(' '));
    })
    .join('; ');
  return there === wanted ? [] : [`${there}, expected ${wanted}`];
}

/** Where a decision cites other sources, or stands in another order, than the documents. */
export function sourcesUnlikeTheDocument(decision: Decision): string[] {
  const { rules, levelRules, standingCautions, adviceRules } = decision;
  const asCited = standingCautions.map(({ caution, options, cites }) => ({
    id: `${caution} with ${options.length > 1 ? 'any option' : options.join()}`,
    cites,
  }));
  return [
    ...unlikeRows(levelRules, levelRows),
    ...unlikeRows(rules, [...matchingRows, ...holdingRows, ...healingRows]),
    ...unlikeList(asCited, standing),
    ...unlikeList(adviceRules, advice),
    ...unlikeList(decision.questionsToAsk, questionsToAsk),
  ];
}
