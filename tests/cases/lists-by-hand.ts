import type { Questionnaire } from '../../src/questions/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import { gates } from './gates.ts';

const whenQuestions = [
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
];

/** questionnaire.md, "Where it ends" and the two cases under D: what is still asked. */
const stillAsked: Readonly<Record<string, readonly string[]>> = {
  'emergency-sign': [],
  'problem-sign': [],
  'under-age': [],
  'late-lumps': ['recent-procedures', ...whenQuestions, 'treated-by', 'recent-illness'],
  'late-raw-skin': ['recent-illness'],
  'fever-after-procedure': [],
  'reaction-still-there': [],
};

const firstDays = {
  '0-to-3-days': 0,
  '4-to-7-days': 4,
  '8-to-14-days': 8,
  '15-to-28-days': 15,
  '29-to-42-days': 29,
  '43-to-60-days': 43,
  'over-60-days': 61,
};
const ofGate = (procedure: string, days: number) => ({
  rule: `when-${procedure}.inside-its-gate`,
  question: `when-${procedure}`,
  days,
  firstDays,
});

/** rules.md, timeReasonEnds: gates, the filler row with a plan, and a scar (day 0 of 42). */
const datedRules = [
  ...gates.map(([procedure, days]) => ofGate(procedure, days)),
  { ...ofGate('filler', 14), rule: 'when-filler.before-a-planned-procedure' },
  {
    rule: 'scar-age.under-6-weeks',
    question: 'scar-age',
    days: 42,
    firstDays: { 'under-6-weeks': 0 },
  },
];

/** rules.md, "The result": lists of which the order says nothing, unless it is said. */
const lists = {
  /** timeReasonEnds: treated-skin and surgeon-clearance hold back without a date. */
  undatedRules: [
    'surgeon-clearance.no',
    'surgeon-clearance.not-sure',
    'treated-skin.not-sure',
    'treated-skin.peeling-or-crusting',
    'treated-skin.raw-or-weeping',
  ],
  /** callChecklist: answers that staff need, in this order; what rests on not knowing. */
  toldToStaff: ['area', 'planned-with'],
  openOptions: ['not-sure', 'rather-not-say'],
  /** "at every level but emergency and under-age" */
  levelsWithoutAdvice: ['emergency', 'under-age'],
} as const;

/** "Does an option match?": such a goal; for medical-grade a partner procedure, too. */
const needs = { 'medical-grade': ['matches', 'partner'], topical: ['matches'] };

/** what-matters "puts its own first": proof C33/F2, source C32. */
const orderedBy = 'what-matters';
const matters: Readonly<Record<string, string>> = {
  'ask-source': 'source',
  'ask-maker': 'source',
  'ask-evidence': 'proof',
  'ask-fda-status': 'proof',
  'ask-cost': 'cost',
  'ask-recovery-time': 'recovery-time',
  'ask-comfort': 'comfort',
  'ask-visits': 'fewer-visits',
};

/** adjunct-not-alone comes "first when expectation is on-its-own". */
const firstCaution = 'adjunct-not-alone';

function differs(name: string, found: unknown, wanted: unknown): string[] {
  const [there, expected] = [JSON.stringify(found), JSON.stringify(wanted)];
  return there === expected ? [] : [`${name}: ${there}, expected ${expected}`];
}

const byRule = (one: { readonly rule: string }, other: { readonly rule: string }) =>
  one.rule < other.rule ? -1 : 1;

/** Endings with another name, or that still ask for something else. */
export function endingsUnlikeTheDocument({ endings }: Questionnaire): string[] {
  const found = endings.map((ending): [string, readonly string[]] => [
    ending.id,
    ending.stillAsked,
  ]);
  return differs('endings', Object.fromEntries(found), stillAsked);
}

/** Lists of the decision that are not those of the documents. */
export function listsUnlikeTheDocument(decision: Decision): string[] {
  const { questionsToAsk } = decision;
  return [
    ...differs('dated rules', decision.datedRules.toSorted(byRule), datedRules.toSorted(byRule)),
    ...differs('undated rules', decision.undatedRules.toSorted(), lists.undatedRules),
    ...differs('told to staff', decision.toldToStaff, lists.toldToStaff),
    ...differs('open options', decision.openOptions.toSorted(), lists.openOptions),
    ...differs(
      'levels without advice',
      decision.levelsWithoutAdvice.toSorted(),
      lists.levelsWithoutAdvice,
    ),
    ...differs('needs', decision.needs, needs),
    ...differs('ordered by', decision.orderedBy, orderedBy),
    ...questionsToAsk.flatMap(({ id, matters: found }) =>
      differs(`${id} comes first for`, found, [matters[id] ?? []].flat()),
    ),
    ...differs('first caution', decision.firstCaution.caution, firstCaution),
  ];
}
