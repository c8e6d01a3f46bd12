import type { Answers } from '../../src/questions/index.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';
import { alwaysForBoth } from './always.ts';
import type { Case } from './case.ts';

const withLine = { carriesPlateletLine: true };
const early = 'early-findings-only';

/** Cautions with both options shown, from fine lines, around those of the person's own answers. */
const around = (own: readonly string[], last: readonly string[] = []) => [
  ...own,
  ...alwaysForBoth,
  early,
  ...last,
];

/** rules.md, the order of cautions and "Cautions that always come". */
const cautions: readonly Case[] = [
  {
    name: 'the mild run: the cautions that always come, as they are listed',
    answers: aRun(),
    expect: {
      level: 'topics',
      statuses: ['worth-discussing', 'worth-discussing'],
      cautions: around([]),
      cautionFor: {
        'evidence-early': ['medical-grade', 'topical'],
        'not-alike': ['medical-grade', 'topical'],
        'interest-disclosure': ['medical-grade', 'topical'],
        'adjunct-not-alone': ['medical-grade'],
        oversight: ['medical-grade'],
        'clinical-setting': ['medical-grade'],
        sourcing: ['medical-grade'],
        storage: ['medical-grade'],
        'not-approved': ['medical-grade'],
        'donor-source': ['medical-grade', 'topical'],
        'unknown-harms': ['medical-grade'],
        'supportive-only': ['topical'],
        'look-alikes': ['topical'],
        'intact-skin-only': ['topical'],
        'ask-before-starting': ['topical'],
        [early]: ['medical-grade', 'topical'],
      },
      checklist: ['area told-to-staff'],
      advice: [],
    },
  },
  {
    name: 'the clinic option alone',
    answers: aRun({ goals: ['procedure-recovery'], smoking: 'yes' }),
    expect: {
      cautions: [
        'smoking',
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
    },
  },
  {
    name: 'the topical option alone, to which smoking says nothing',
    answers: aRun({ goals: ['dryness'], smoking: 'yes' }),
    expect: {
      cautions: [
        'evidence-early',
        'not-alike',
        'interest-disclosure',
        'supportive-only',
        'look-alikes',
        'intact-skin-only',
        'ask-before-starting',
        'donor-source',
      ],
    },
  },
  {
    name: 'no option shown: no caution',
    answers: aRun({ goals: ['hair'] }),
    practice: withLine,
    expect: { cautions: [] },
  },
  {
    name: 'texture beside fine lines',
    answers: aRun({ goals: ['fine-lines', 'texture'] }),
    expect: {
      cautions: around([], ['claim-without-findings']),
      cautionFor: { 'claim-without-findings': ['medical-grade', 'topical'] },
    },
  },
  {
    name: 'adjunct-not-alone first for who expects it to work on its own',
    answers: aRun({ expectation: 'on-its-own', pregnancy: 'breastfeeding' }),
    expect: {
      cautions: [
        'adjunct-not-alone',
        'breastfeeding',
        ...alwaysForBoth.filter((id) => id !== 'adjunct-not-alone'),
        early,
      ],
      cautionFor: { 'adjunct-not-alone': ['medical-grade', 'topical'] },
    },
  },
  {
    name: 'adjunct-not-alone in its place for who is not sure',
    answers: aRun({ expectation: 'not-sure', pregnancy: 'breastfeeding' }),
    expect: {
      cautions: around(['breastfeeding', 'adjunct-not-alone']).filter(
        (id, place, all) => all.indexOf(id) === place,
      ),
    },
  },
  {
    name: 'every caution of the table for the topical option, in the order of the table',
    answers: aRun({
      goals: ['scar', 'fine-lines'],
      'scar-kind': 'raised',
      'scar-age': 'over-1-year',
      age: '18-to-21',
      pregnancy: 'breastfeeding',
      conditions: [
        'cancer-past',
        'weak-immune-system',
        'autoimmune',
        'raised-scars',
        'dark-marks',
        'cold-sores-before',
      ],
      medicines: ['isotretinoin-now', 'immune-medicine', 'retinoid-or-acid'],
      allergies: ['metal', 'sensitive-skin'],
      'recent-illness': ['infection', 'vaccine-or-dental-work'],
      'recent-sun': 'yes',
      smoking: 'yes',
      'recent-procedures': ['filler', 'wrinkle-relaxer', 'microneedling'],
      'when-filler': '0-to-3-days',
      'when-wrinkle-relaxer': '0-to-3-days',
      'when-microneedling': '0-to-3-days',
      'treated-skin': 'red-or-tender',
      'same-area': 'no',
      'treated-by': 'spa-or-home',
    }),
    expect: {
      cautions: around([
        'young-adult-labels',
        'breastfeeding',
        'cancer-history',
        'immune-system',
        'autoimmune',
        'raised-scars',
        'dark-marks',
        'cold-sores',
        'isotretinoin',
        'retinoid',
        'metal-allergy',
        'sensitive-skin',
        'recent-illness',
        'vaccine-or-dental',
        'recent-sun',
        'smoking',
        'unlicensed-setting',
        'recent-filler',
        'recent-relaxer',
        'keep-off-treated-skin',
        'tender-skin',
      ]),
    },
  },
  {
    name: 'one caution from two answers',
    answers: aRun({ conditions: ['weak-immune-system'], medicines: ['immune-medicine'] }),
    expect: {
      cautionFor: { 'immune-system': ['topical'] },
      because: { 'immune-system': ['conditions weak-immune-system', 'medicines immune-medicine'] },
    },
  },
  ...(['acceptable', 'rather-not', 'not-acceptable', 'want-to-know-more'] as const).flatMap(
    (answer) =>
      [true, false].map((carriesPlateletLine): Case => {
        const human = answer === 'not-acceptable';
        const asks = answer === 'rather-not' || answer === 'want-to-know-more';
        const shown = human ? (['topical'] as const) : (['medical-grade', 'topical'] as const);
        return {
          name: `donor material ${answer}, ${carriesPlateletLine ? 'with' : 'without'} a line`,
          answers: aRun({ 'donor-material': answer }),
          practice: { carriesPlateletLine },
          expect: {
            statuses: [human ? 'not-suggested' : 'worth-discussing', 'worth-discussing'],
            cautionFor: {
              'platelet-line': carriesPlateletLine && !human ? ['topical'] : [],
              'platelet-line-is-human': carriesPlateletLine && human ? ['topical'] : [],
              'ask-about-origin': asks ? shown : [],
            },
          },
        };
      }),
  ),
  {
    name: 'the line of the practice, then the origin of it',
    answers: aRun({ 'donor-material': 'rather-not' }),
    practice: withLine,
    expect: { cautions: around([], ['platelet-line', 'ask-about-origin']) },
  },
  {
    name: 'the line of the practice where the topical option is not shown',
    answers: aRun({ goals: ['procedure-recovery'] }),
    practice: withLine,
    expect: { cautionFor: { 'platelet-line': [] } },
  },
];

/** rules.md, "questionsToAsk", as they are listed; what matters puts its own first. */
const questionsToAsk = [
  'ask-source',
  'ask-maker',
  'ask-evidence',
  'ask-fda-status',
  'ask-storage',
  'ask-alongside',
  'ask-who-gives-it',
  'ask-cost',
  'ask-recovery-time',
  'ask-comfort',
  'ask-visits',
  'ask-alternatives',
];
const putFirst = (first: readonly string[]) => [
  ...first,
  ...questionsToAsk.filter((id) => !first.includes(id)),
];
const questions: readonly Case[] = [
  { name: 'nothing matters more', answers: aRun(), expect: { questionsToAsk } },
  {
    name: 'a practice with a line of its own',
    answers: aRun(),
    practice: withLine,
    expect: { questionsToAsk: [...questionsToAsk, 'ask-line-class'] },
  },
  ...(
    [
      ['proof', ['ask-evidence', 'ask-fda-status']],
      ['cost', ['ask-cost']],
      ['recovery-time', ['ask-recovery-time']],
      ['comfort', ['ask-comfort']],
      ['source', ['ask-source', 'ask-maker']],
      ['fewer-visits', ['ask-visits']],
    ] as const
  ).map(
    ([matter, first]): Case => ({
      name: `${matter} matters`,
      answers: aRun({ 'what-matters': [matter] }),
      expect: { questionsToAsk: putFirst(first) },
    }),
  ),
];

/** rules.md, "Advice", row by row; each run has that advice and no other. */
const advice: readonly (readonly [Answers, string])[] = [
  [{ 'skin-now': ['new-or-changing-spot'] }, 'see-dermatologist-soon'],
  [{ 'skin-now': ['sunburn'] }, 'wait-out-sunburn'],
  [{ 'exosome-history': ['injected-or-drip'], 'product-reaction': 'none' }, 'injection-card'],
  [{ 'exosome-history': ['not-sure'], 'product-reaction': 'none' }, 'injection-card'],
  [{ 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'gone' }, 'report-a-reaction'],
  [
    { 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'still-there' },
    'report-a-reaction',
  ],
  [{ 'problem-signs': ['device-burn-or-new-numbness'] }, 'report-a-reaction'],
  [{ goals: ['medical-condition'] }, 'own-doctor'],
  [{ goals: ['body-contouring'] }, 'talk-body-contouring'],
  [{ goals: ['hair'] }, 'talk-hair'],
  [{ goals: ['not-sure'] }, 'talk-goals'],
];
const noAdvice: readonly Answers[] = [
  ...(
    ['infection-or-open-sore', 'cold-sore', 'rash-or-irritation', 'none', 'not-sure'] as const
  ).map((skin) => ({ 'skin-now': [skin] })),
  ...(['topical-at-home', 'clinic-on-skin', 'never'] as const).map((history) => ({
    'exosome-history': [history],
    'product-reaction': 'none' as const,
  })),
  { 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'not-sure' },
  { 'problem-signs': ['infection-signs'] },
  { 'problem-signs': ['blister-clusters'] },
  { 'problem-signs': ['limb-swelling'] },
  { 'problem-signs': ['late-lumps'] },
  { 'problem-signs': ['dark-painful-spots', 'device-burn-or-new-numbness'] },
  { age: 'under-18', goals: ['hair'] },
];
const adviceCases: readonly Case[] = [
  ...advice.map(([changes, id]) => ({
    name: `advice with ${JSON.stringify(changes)}`,
    answers: aRun(changes),
    expect: { advice: [id] },
  })),
  ...noAdvice.map((changes) => ({
    name: `no advice with ${JSON.stringify(changes)}`,
    answers: aRun(changes),
    expect: { advice: [] },
  })),
  {
    name: 'advice in the order in which it is listed',
    answers: aRun({
      goals: ['fine-lines', 'hair', 'body-contouring', 'medical-condition'],
      'recent-procedures': ['light-peel'],
      'when-light-peel': '0-to-3-days',
      ...healedElsewhere,
      'skin-now': ['sunburn', 'new-or-changing-spot'],
      'exosome-history': ['injected-or-drip'],
      'product-reaction': 'gone',
    }),
    expect: {
      advice: [
        'see-dermatologist-soon',
        'nothing-on-open-skin',
        'aftercare-from-your-clinic',
        'wait-out-sunburn',
        'injection-card',
        'report-a-reaction',
        'own-doctor',
        'talk-body-contouring',
        'talk-hair',
      ],
    },
  },
];

/** rules.md, "callChecklist". */
const checklist: readonly Case[] = [
  {
    name: 'what held back, what is unsure, area and place',
    answers: aRun({
      medicines: ['blood-thinner'],
      'recent-sun': 'not-sure',
      'planned-procedures': ['light-peel'],
      'planned-when': 'later',
      'planned-with': 'another-clinic',
    }),
    expect: {
      checklist: [
        'medicines.blood-thinner held-back',
        'recent-sun.not-sure not-sure',
        'area told-to-staff',
        'planned-with told-to-staff',
      ],
    },
  },
  {
    name: 'a band that is not known, beside one that holds back',
    answers: aRun({
      'recent-procedures': ['light-peel', 'filler'],
      'when-light-peel': '0-to-3-days',
      'when-filler': 'not-sure',
      ...healedElsewhere,
    }),
    expect: {
      checklist: [
        'when-filler.inside-its-span not-sure',
        'when-light-peel.inside-its-gate held-back',
        'area told-to-staff',
      ],
    },
  },
];

export const listCases: readonly Case[] = [...cautions, ...questions, ...adviceCases, ...checklist];
