import type { Question, Questionnaire } from '../../src/questions/index.ts';

/** A question as the tables of questionnaire.md give it; `!` marks an exclusive option. */
interface Listed {
  readonly section: Question['section'];
  readonly id: string;
  readonly kind: Question['kind'];
  readonly options: string;
}

const procedures =
  'microneedling, rf-microneedling, light-laser, resurfacing-laser, light-peel, ' +
  'medium-or-deep-peel, filler, wrinkle-relaxer, surgery, prp, exosome-treatment, other-or-not-sure';
const howLongAgo =
  '0-to-3-days, 4-to-7-days, 8-to-14-days, 15-to-28-days, 29-to-42-days, 43-to-60-days, ' +
  'over-60-days, not-sure';

function listed(
  section: Question['section'],
  ...rows: readonly (readonly [id: string, kind: Question['kind'], options: string])[]
): Listed[] {
  return rows.map(([id, kind, options]) => ({ section, id, kind, options }));
}

/** questionnaire.md, sections A to F, in order. */
const questions: readonly Listed[] = [
  ...listed(
    'right-now',
    [
      'emergency-signs',
      'many',
      'breathing-or-swelling, sight-change, pale-or-mottled-skin, face-or-speech, ' +
        'chest-or-breath, very-unwell-with-fever, fast-spreading-skin, ' +
        'bleeding-or-wound-opening, severe-pain, none!',
    ],
    [
      'problem-signs',
      'many',
      'infection-signs, blister-clusters, limb-swelling, dark-painful-spots, ' +
        'device-burn-or-new-numbness, late-lumps, none!',
    ],
  ),
  ...listed('you', ['age', 'one', 'under-18, 18-to-21, 22-or-over']),
  ...listed(
    'goals',
    [
      'goals',
      'many',
      'procedure-recovery, scar, fine-lines, texture, firmness, uneven-tone, redness, dryness, ' +
        'barrier-care, antioxidant-care, hair, body-contouring, medical-condition, not-sure!',
    ],
    ['scar-kind', 'one', 'acne, surgery, injury-or-burn, raised, not-sure'],
    ['scar-age', 'one', 'under-6-weeks, 6-weeks-to-1-year, over-1-year, not-sure'],
    ['area', 'many', 'face, eye-area, neck-or-chest, hands, body, scalp, other'],
  ),
  ...listed(
    'procedures',
    ['recent-procedures', 'many', `${procedures}, none!`],
    ...procedures.split(', ').map((procedure) => [`when-${procedure}`, 'one', howLongAgo] as const),
    ['surgeon-clearance', 'one', 'yes, no, not-sure'],
    ['treated-skin', 'one', 'healed, red-or-tender, peeling-or-crusting, raw-or-weeping, not-sure'],
    ['same-area', 'one', 'yes, no, not-sure'],
    ['treated-by', 'one', 'this-practice, another-clinic, spa-or-home, not-sure'],
    [
      'planned-procedures',
      'many',
      'microneedling, rf-microneedling, light-laser, resurfacing-laser, light-peel, ' +
        'medium-or-deep-peel, surgery, injectables, none!, not-sure!',
    ],
    ['planned-when', 'one', 'within-2-weeks, 2-to-8-weeks, later, no-date'],
    ['planned-with', 'one', 'this-practice, another-clinic, not-decided'],
    ['open-to-procedure', 'one', 'yes, no, want-advice'],
  ),
  ...listed(
    'health',
    [
      'pregnancy',
      'one',
      'pregnant-or-might-be, trying, breastfeeding, no-or-does-not-apply, rather-not-say',
    ],
    [
      'skin-now',
      'many',
      'infection-or-open-sore, cold-sore, rash-or-irritation, sunburn, new-or-changing-spot, ' +
        'none!, not-sure!',
    ],
    [
      'conditions',
      'many',
      'cancer-now-or-recent, cancer-past, skin-cancer-in-area, weak-immune-system, autoimmune, ' +
        'bleeding-disorder, diabetes, raised-scars, dark-marks, cold-sores-before, none!, not-sure!',
    ],
    [
      'medicines',
      'many',
      'isotretinoin-now, isotretinoin-past-year, blood-thinner, immune-medicine, ' +
        'retinoid-or-acid, none!, not-sure!',
    ],
    [
      'allergies',
      'many',
      'severe-reaction, skin-product-or-numbing, metal, donor-or-blood-product, ' +
        'sensitive-skin, none!, not-sure!',
    ],
    [
      'recent-illness',
      'many',
      'fever-now, infection, antibiotics, vaccine-or-dental-work, none!, not-sure!',
    ],
    ['recent-sun', 'one', 'yes, no, not-sure'],
    ['smoking', 'one', 'yes, no, rather-not-say'],
    [
      'exosome-history',
      'many',
      'topical-at-home, clinic-on-skin, injected-or-drip, never!, not-sure!',
    ],
    ['product-reaction', 'one', 'none, gone, still-there, not-sure'],
  ),
  ...listed(
    'priorities',
    ['setting', 'one', 'clinic, home, either, not-sure'],
    ['donor-material', 'one', 'acceptable, rather-not, not-acceptable, want-to-know-more'],
    ['expectation', 'one', 'on-its-own, alongside, not-sure'],
    ['what-matters', 'many', 'proof, cost, recovery-time, comfort, source, fewer-visits'],
  ),
];

const whenQuestions = procedures.split(', ').map((procedure) => `when-${procedure}`);

/**
 * What the documents say of questions besides: who uses them, which of them date the run or
 * are asked again later ("Rules of the pages"), which share a page, and what the brief tells.
 */
const marks = {
  staffOnly: ['area', 'planned-with'],
  exclusiveGivesWay: ['emergency-signs', 'problem-signs'],
  mayBeEmpty: ['what-matters'],
  datesTheRun: ['scar-age', ...whenQuestions, 'treated-skin'],
  askedAgainLater: [
    'emergency-signs',
    'problem-signs',
    ...whenQuestions,
    'treated-skin',
    'skin-now',
  ],
} as const;
type Mark = keyof typeof marks;
const markNames: readonly Mark[] = [
  'staffOnly',
  'exclusiveGivesWay',
  'mayBeEmpty',
  'datesTheRun',
  'askedAgainLater',
];

/** The when- questions hang on the procedures; these share a page with another. */
const followUps = new Map(whenQuestions.map((id) => [id, 'recent-procedures']));
const sharedPages = new Map([
  ['same-area', 'treated-skin'],
  ['planned-with', 'planned-when'],
  ['smoking', 'recent-sun'],
]);

/** The brief of the front desk: the wish with its scar and area, the plan, what matters. */
const brief = new Map<string, NonNullable<Question['inBrief']>>([
  ['scar-kind', { part: 'wish' }],
  ['scar-age', { part: 'wish' }],
  ['area', { part: 'wish' }],
  ['planned-procedures', { part: 'plan', unless: ['none'] }],
  ['planned-when', { part: 'plan' }],
  ['planned-with', { part: 'plan' }],
  ['donor-material', { part: 'donor-material', unless: ['acceptable'] }],
  ['what-matters', { part: 'priorities' }],
]);

function inTheForm({ section, id, kind, options, ...rest }: Question): Listed {
  const exclusive = 'exclusive' in rest ? rest.exclusive : [];
  const marked = options.map((option) => (exclusive.includes(option) ? `${option}!` : option));
  return { section, id, kind, options: marked.join(', ') };
}

/** Where a questionnaire is otherwise than the tables of questionnaire.md. */
export function unlikeTheDocument({ questions: found }: Questionnaire): string[] {
  const differing = found.flatMap((question, place) => {
    const [there, wanted] = [inTheForm(question), questions[place]].map((each) =>
      JSON.stringify(each),
    );
    return there === wanted ? [] : [`${there}, expected ${wanted}`];
  });
  return [
    ...differing,
    ...(found.length === questions.length ? [] : [`${found.length} questions`]),
    ...markNames.flatMap((mark) => {
      const marked = found.filter((question) => mark in question).map(({ id }) => id);
      return marked.join() === marks[mark].join() ? [] : [`${mark}: ${marked.join(', ')}`];
    }),
    ...found.flatMap(({ id, followsUp, sharesPageWith, inBrief }) => [
      ...(followsUp === followUps.get(id) ? [] : [`${id} follows up ${followsUp}`]),
      ...(sharesPageWith === sharedPages.get(id)
        ? []
        : [`${id} is on the page of ${sharesPageWith}`]),
      ...(JSON.stringify(inBrief) === JSON.stringify(brief.get(id))
        ? []
        : [`${id} in the brief: ${JSON.stringify(inBrief)}`]),
    ]),
  ];
}
