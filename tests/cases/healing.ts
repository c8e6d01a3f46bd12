import type { Answers, ProcedureId } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { askedInAll, throughIllness, untilProcedures } from './asked-lists.ts';
import { bandsOfTime, firstDayOf, isInside, isSurelyInside } from './bands.ts';
import type { Band } from './bands.ts';
import type { Case } from './case.ts';
import { gates } from './gates.ts';
import type { Gate } from './gates.ts';

/** The first of a month with 31 days, so that days are easily counted on. */
const on = '2026-07-01';

/** rules.md: `on` + (gate - first day of the band) + 1. */
function endOf(days: number, when: Band): string | null {
  const first = firstDayOf[when];
  if (first === undefined) return null;
  return new Date(Date.UTC(2026, 6, 1 + days - first + 1)).toISOString().slice(0, 10);
}

function recently(procedure: ProcedureId, when: Band, changes: Answers = {}): Answers {
  return aRun({
    'recent-procedures': [procedure],
    [`when-${procedure}`]: when,
    'surgeon-clearance': 'yes',
    'treated-skin': 'healed',
    'same-area': 'yes',
    'treated-by': 'this-practice',
    'product-reaction': 'none',
    ...changes,
  });
}

const reactionOf = (procedure: ProcedureId) =>
  procedure === 'prp' || procedure === 'exosome-treatment' ? ['product-reaction'] : [];

/** How long ago, and the surgeon, who is asked about until surgery is over 60 days ago. */
const timeQuestions = (procedure: ProcedureId, when: Band) => [
  `when-${procedure}`,
  ...(procedure === 'surgery' && when !== 'over-60-days' ? ['surgeon-clearance'] : []),
];

function asksOf(procedure: ProcedureId, when: Band, makesAPartner: boolean): string[] {
  return askedInAll(
    [
      ...timeQuestions(procedure, when),
      'treated-skin',
      'same-area',
      'treated-by',
      'planned-procedures',
      ...(makesAPartner ? [] : ['open-to-procedure']),
    ],
    { reaction: reactionOf(procedure) },
  );
}

const healingAdvice = ['nothing-on-open-skin', 'aftercare-from-your-clinic'];

/** A procedure alone, with each answer to how long ago it was. */
function oneProcedure([procedure, days, last]: Gate, when: Band): Case[] {
  const inside = isInside(when, last);
  const rule = `when-${procedure}.inside-its-gate`;
  const makesAPartner = inside && procedure !== 'exosome-treatment';
  const day = inside ? endOf(days, when) : null;
  const shared = {
    matched: [
      [
        'goals.fine-lines matches',
        makesAPartner ? 'partner-procedure.recent partner' : 'open-to-procedure.yes partner',
      ],
      ['goals.fine-lines matches'],
    ],
    advice: inside ? healingAdvice : [],
    asked: asksOf(procedure, when, makesAPartner),
  } as const;
  /** One line per row that held back, and per row that rests on not-sure. */
  const lines = (...others: readonly string[]) => [
    ...(when === 'not-sure' && makesAPartner ? ['partner-procedure.recent not-sure'] : []),
    ...(inside ? [`${rule} held-back`] : []),
    ...others,
    'area told-to-staff',
  ];
  const clinic = inside ? [`${rule} review`] : [];
  const clinicStatus = inside ? 'ask-first' : 'worth-discussing';
  const here = (sameArea: 'yes' | 'not-sure'): Case => ({
    name: `${procedure} ${when}, in the area (${sameArea})`,
    answers: recently(procedure, when, { 'same-area': sameArea }),
    on,
    expect: {
      ...shared,
      statuses: [clinicStatus, inside ? 'not-now' : 'worth-discussing'],
      held: [clinic, inside ? [`${rule} not-now`] : []],
      ownCautions: [[], []],
      timeReasonEnds: [day, day],
      checklist: lines(),
      because: inside ? { [rule]: [`when-${procedure} ${when}`] } : {},
    },
  });
  return [
    here('yes'),
    ...(when === last ? [here('not-sure')] : []),
    {
      name: `${procedure} ${when}, elsewhere`,
      answers: recently(procedure, when, { 'same-area': 'no' }),
      on,
      expect: {
        ...shared,
        statuses: [clinicStatus, 'worth-discussing'],
        held: [clinic, inside ? ['same-area.no-while-healing caution'] : []],
        ownCautions: [[], inside ? ['keep-off-treated-skin'] : []],
        timeReasonEnds: [day, null],
        checklist: when === 'not-sure' ? lines('same-area.no-while-healing not-sure') : lines(),
      },
    },
  ];
}

/** The same procedure with a fever, and with skin that is raw. */
function oneProcedureGoneWrong([procedure, , last]: Gate, when: Band): Case[] {
  const inside = isInside(when, last);
  const surely = isSurelyInside(when, last);
  const makesAPartner = inside && procedure !== 'exosome-treatment';
  const beforeHealth = [
    ...untilProcedures(),
    ...timeQuestions(procedure, when),
    'treated-skin',
    'same-area',
    'treated-by',
    'planned-procedures',
    ...(makesAPartner ? [] : ['open-to-procedure']),
  ];
  const rule = `when-${procedure}.inside-its-gate`;
  const raw = 'treated-skin.raw-or-weeping';
  return [
    {
      name: `${procedure} ${when}, and fever`,
      answers: recently(procedure, when, { 'recent-illness': ['fever-now'] }),
      expect: inside
        ? {
            level: 'same-day',
            levelReasons: ['recent-illness.fever-after-procedure'],
            endings: ['fever-after-procedure'],
            statuses: null,
            asked: [...beforeHealth, ...throughIllness],
            advice: healingAdvice,
          }
        : {
            level: 'ask-first',
            levelReasons: [],
            endings: [],
            held: [['recent-illness.fever-now review'], ['recent-illness.fever-now review']],
            asked: asksOf(procedure, when, makesAPartner),
            advice: [],
          },
    },
    {
      name: `${procedure} ${when}, and raw skin`,
      answers: recently(procedure, when, { 'treated-skin': 'raw-or-weeping' }),
      expect: surely
        ? {
            level: 'ask-first',
            levelReasons: [],
            endings: [],
            statuses: ['ask-first', 'not-now'],
            held: [
              [`${rule} review`, `${raw} review`],
              [`${rule} not-now`, `${raw} not-now`],
            ],
            timeReasonEnds: [null, null],
            asked: asksOf(procedure, when, makesAPartner),
            advice: healingAdvice,
          }
        : {
            level: 'this-week',
            levelReasons: ['treated-skin.raw-and-late'],
            endings: ['late-raw-skin'],
            statuses: null,
            asked: [
              ...untilProcedures(),
              ...timeQuestions(procedure, when),
              'treated-skin',
              'recent-illness',
            ],
            advice: inside ? healingAdvice : ['nothing-on-open-skin'],
          },
    },
  ];
}

export const gateCases: readonly Case[] = gates.flatMap((gate) =>
  bandsOfTime.flatMap((when) => [
    ...oneProcedure(gate, when),
    ...oneProcedureGoneWrong(gate, when),
  ]),
);

/** Filler and wrinkle relaxer heal nothing: no gate, whatever the skin or a fever says. */
const ungated: readonly Case[] = bandsOfTime.flatMap((when): Case[] => [
  {
    name: `filler ${when}, and raw skin`,
    answers: recently('filler', when, { 'treated-skin': 'raw-or-weeping' }),
    expect: {
      level: 'this-week',
      levelReasons: ['treated-skin.raw-and-late'],
      asked: [...untilProcedures(), 'when-filler', 'treated-skin', 'recent-illness'],
      advice: ['nothing-on-open-skin'],
    },
  },
  {
    name: `filler ${when}, and fever`,
    answers: recently('filler', when, { 'recent-illness': ['fever-now'] }),
    expect: isInside(when, '8-to-14-days')
      ? {
          level: 'same-day',
          levelReasons: ['recent-illness.fever-after-procedure'],
          advice: [],
        }
      : { level: 'ask-first', levelReasons: [], asked: asksOf('filler', when, false) },
  },
  {
    name: `wrinkle relaxer ${when}, and fever`,
    answers: recently('wrinkle-relaxer', when, { 'recent-illness': ['fever-now'] }),
    expect: { level: 'ask-first', levelReasons: [] },
  },
  ...(
    [
      ['microneedling', 'within-2-weeks', true],
      ['microneedling', '2-to-8-weeks', false],
      ['injectables', 'within-2-weeks', false],
    ] as const
  ).map(([planned, plannedWhen, soon]): Case => {
    const inside = isInside(when, '8-to-14-days');
    const held = inside && soon;
    const rule = 'when-filler.before-a-planned-procedure';
    return {
      name: `filler ${when}, and ${planned} planned ${plannedWhen}`,
      answers: recently('filler', when, {
        'planned-procedures': [planned],
        'planned-when': plannedWhen,
        'planned-with': 'this-practice',
      }),
      on,
      expect: {
        statuses: [held ? 'ask-first' : 'worth-discussing', 'worth-discussing'],
        held: [[...(held ? [`${rule} review`] : []), ...spanCaution(inside)], spanCaution(inside)],
        timeReasonEnds: [held ? endOf(14, when) : null, null],
      },
    };
  }),
]);

function spanCaution(inside: boolean): string[] {
  return inside ? ['when-filler.inside-its-span caution'] : [];
}

const past = (changes: Answers) => recently('microneedling', '8-to-14-days', changes);
const undated = ['peeling-or-crusting', 'not-sure'] as const;

/** The skin and the surgeon, past the gate: reasons without a date. */
const skinAndSurgeon: readonly Case[] = [
  {
    name: 'healed skin elsewhere',
    answers: past({ 'same-area': 'no' }),
    expect: { held: [[], []], ownCautions: [[], []], advice: [] },
  },
  ...undated.flatMap((skin): Case[] => [
    {
      name: `skin ${skin}, in the area`,
      answers: past({ 'treated-skin': skin }),
      expect: {
        statuses: ['ask-first', 'not-now'],
        held: [[`treated-skin.${skin} review`], [`treated-skin.${skin} not-now`]],
        ownCautions: [[], []],
        timeReasonEnds: [null, null],
        advice: ['nothing-on-open-skin'],
        checklist: [`treated-skin.${skin} held-back`, 'area told-to-staff'],
      },
    },
    {
      name: `skin ${skin}, elsewhere`,
      answers: past({ 'treated-skin': skin, 'same-area': 'no' }),
      expect: {
        statuses: ['ask-first', 'worth-discussing'],
        held: [[`treated-skin.${skin} review`], ['same-area.no-while-healing caution']],
        ownCautions: [[], ['keep-off-treated-skin']],
        advice: ['nothing-on-open-skin'],
        because: {
          'same-area.no-while-healing': [`treated-skin ${skin}`, 'same-area no'],
        },
      },
    },
    {
      name: `skin ${skin} beside a gate that can be dated`,
      answers: recently('microneedling', '4-to-7-days', { 'treated-skin': skin }),
      expect: { statuses: ['ask-first', 'not-now'], timeReasonEnds: [null, null] },
    },
  ]),
  {
    name: 'raw skin elsewhere, inside the gate',
    answers: recently('microneedling', '4-to-7-days', {
      'treated-skin': 'raw-or-weeping',
      'same-area': 'no',
    }),
    expect: {
      held: [
        ['when-microneedling.inside-its-gate review', 'treated-skin.raw-or-weeping review'],
        ['same-area.no-while-healing caution'],
      ],
      timeReasonEnds: [null, null],
    },
  },
  {
    name: 'raw skin past the gate, and fever',
    answers: past({ 'treated-skin': 'raw-or-weeping', 'recent-illness': ['fever-now'] }),
    expect: {
      level: 'same-day',
      levelReasons: ['recent-illness.fever-after-procedure', 'treated-skin.raw-and-late'],
    },
  },
  {
    name: 'raw skin after a filler, beside a wrinkle relaxer',
    answers: recently('filler', '0-to-3-days', {
      'recent-procedures': ['filler', 'wrinkle-relaxer'],
      'when-wrinkle-relaxer': '0-to-3-days',
      'treated-skin': 'raw-or-weeping',
    }),
    expect: { level: 'this-week', levelReasons: ['treated-skin.raw-and-late'] },
  },
  ...(['infection', 'antibiotics', 'vaccine-or-dental-work', 'none', 'not-sure'] as const).map(
    (illness): Case => ({
      name: `no fever but ${illness}, inside a gate`,
      answers: recently('microneedling', '4-to-7-days', { 'recent-illness': [illness] }),
      expect: { level: 'ask-first', levelReasons: [], endings: [] },
    }),
  ),
  {
    name: 'raw skin, inside the gate of one procedure and past that of another',
    answers: recently('microneedling', '8-to-14-days', {
      'recent-procedures': ['microneedling', 'surgery'],
      'when-surgery': '29-to-42-days',
      'treated-skin': 'raw-or-weeping',
    }),
    expect: { level: 'ask-first', levelReasons: [] },
  },
  ...(
    [
      ['yes', [['treated-skin.red-or-tender caution'], ['treated-skin.red-or-tender caution']]],
      [
        'not-sure',
        [['treated-skin.red-or-tender caution'], ['treated-skin.red-or-tender caution']],
      ],
      ['no', [['treated-skin.red-or-tender caution'], []]],
    ] as const
  ).map(
    ([sameArea, held]): Case => ({
      name: `tender skin, the same area: ${sameArea}`,
      answers: past({ 'treated-skin': 'red-or-tender', 'same-area': sameArea }),
      expect: {
        statuses: ['worth-discussing', 'worth-discussing'],
        held,
        ownCautions: [['tender-skin'], sameArea === 'no' ? [] : ['tender-skin']],
        advice: [],
      },
    }),
  ),
  ...(['no', 'not-sure'] as const).flatMap((clearance): Case[] => [
    {
      name: `a surgeon who has not agreed (${clearance})`,
      answers: recently('surgery', '43-to-60-days', { 'surgeon-clearance': clearance }),
      expect: {
        statuses: ['ask-first', 'not-now'],
        held: [
          [`surgeon-clearance.${clearance} review`],
          [`surgeon-clearance.${clearance} not-now`],
        ],
        timeReasonEnds: [null, null],
        advice: ['nothing-on-open-skin'],
        checklist: [`surgeon-clearance.${clearance} held-back`, 'area told-to-staff'],
      },
    },
    {
      name: `a surgeon who has not agreed (${clearance}), elsewhere`,
      answers: recently('surgery', '43-to-60-days', {
        'surgeon-clearance': clearance,
        'same-area': 'no',
      }),
      expect: {
        statuses: ['ask-first', 'worth-discussing'],
        held: [[`surgeon-clearance.${clearance} review`], ['same-area.no-while-healing caution']],
      },
    },
    {
      name: `a surgeon who has not agreed (${clearance}), inside the gate`,
      answers: recently('surgery', '29-to-42-days', { 'surgeon-clearance': clearance }),
      expect: { timeReasonEnds: [null, null] },
    },
  ]),
  {
    name: 'an exosome treatment inside its gate, without an openness to a procedure',
    answers: recently('exosome-treatment', '0-to-3-days', { 'open-to-procedure': 'no' }),
    expect: { statuses: ['not-suggested', 'not-now'] },
  },
];

export const healingCases: readonly Case[] = [...ungated, ...skinAndSurgeon];
