import { all, any, hasAny, hasNone, named } from '../../logic/index.ts';
import type { Condition } from '../../logic/index.ts';
import { procedureIds, procedures } from '../procedures.ts';
import type { Procedure, ProcedureId } from '../procedures.ts';
import { many, one } from '../question.ts';
import type { OneQuestion } from '../question.ts';
import { answersInside, bandsSurelyInside, timeBands, whenOptions } from '../time-bands.ts';
import type { WhenOption } from '../time-bands.ts';
import { covered } from './goals.ts';
import { adultWithLateLumps } from './you.ts';

/** In the last 3 months; surgery in the last 12. */
export const recentProcedures = many({
  id: 'recent-procedures',
  section: 'procedures',
  options: [...procedureIds, 'none'],
  exclusive: ['none'],
  askWhen: any(covered, adultWithLateLumps),
});

function askWhenOf<const Id extends ProcedureId>(procedure: Id) {
  return one({
    id: `when-${procedure}`,
    section: 'procedures',
    options: whenOptions,
    followsUp: recentProcedures.id,
    datesTheRun: true,
    askedAgainLater: true,
    askWhen: hasAny(recentProcedures, procedure),
    order: {
      kind: 'tiers',
      tiers: timeBands.map((band) => [band.id]).toReversed(),
      exceptWhile: { question: 'treated-skin', option: 'raw-or-weeping' },
    },
  });
}

/** How long ago each procedure was, by procedure, in the order of asking. */
export const whenQuestions = {
  microneedling: askWhenOf('microneedling'),
  'rf-microneedling': askWhenOf('rf-microneedling'),
  'light-laser': askWhenOf('light-laser'),
  'resurfacing-laser': askWhenOf('resurfacing-laser'),
  'light-peel': askWhenOf('light-peel'),
  'medium-or-deep-peel': askWhenOf('medium-or-deep-peel'),
  filler: askWhenOf('filler'),
  'wrinkle-relaxer': askWhenOf('wrinkle-relaxer'),
  surgery: askWhenOf('surgery'),
  prp: askWhenOf('prp'),
  'exosome-treatment': askWhenOf('exosome-treatment'),
  'other-or-not-sure': askWhenOf('other-or-not-sure'),
} as const satisfies { [Id in ProcedureId]: OneQuestion<`when-${Id}`, WhenOption> };

type GatedId = Exclude<ProcedureId, 'filler' | 'wrinkle-relaxer'>;
type GatedProcedure = Procedure<GatedId> & { readonly gateDays: number };
type SpannedProcedure = Procedure<ProcedureId> & { readonly spanDays: number };

function isGated(procedure: Procedure<ProcedureId>): procedure is GatedProcedure {
  return procedure.gateDays !== undefined;
}

function isSpanned(procedure: Procedure<ProcedureId>): procedure is SpannedProcedure {
  return procedure.spanDays !== undefined;
}

const allProcedures: readonly Procedure<ProcedureId>[] = procedures;

/** The ten procedures that have a gate, in order. */
export const gatedProcedures = allProcedures.filter(isGated);

/** Filler and wrinkle relaxer: a span, no gate. */
export const spannedProcedures = allProcedures.filter(isSpanned);

/** The procedure was had, and its band is inside its gate or span; not-sure counts as inside. */
export function insideGateOrSpan(procedure: Procedure<ProcedureId>): Condition {
  const days = procedure.gateDays ?? procedure.spanDays ?? 0;
  return named(
    `inside-${procedure.id}`,
    hasAny(whenQuestions[procedure.id], ...answersInside(days)),
  );
}

/** The procedure was not had, or is past its gate; not-sure is not past it. */
function pastGate(procedure: GatedProcedure): Condition {
  return any(
    hasNone(recentProcedures, procedure.id),
    hasNone(whenQuestions[procedure.id], ...answersInside(procedure.gateDays)),
  );
}

/** The procedure was not had, or does not surely lie inside its gate. */
function notSurelyInside(procedure: GatedProcedure): Condition {
  return any(
    hasNone(recentProcedures, procedure.id),
    hasNone(whenQuestions[procedure.id], ...bandsSurelyInside(procedure.gateDays)),
  );
}

export const aProcedureInsideItsGate = named(
  'a-procedure-inside-its-gate',
  any(...gatedProcedures.map(insideGateOrSpan)),
);

function insideSpanOf(id: ProcedureId): Condition {
  return named(
    `${id}-inside-its-span`,
    any(...spannedProcedures.filter((procedure) => procedure.id === id).map(insideGateOrSpan)),
  );
}

export const fillerInsideItsSpan = insideSpanOf('filler');
export const wrinkleRelaxerInsideItsSpan = insideSpanOf('wrinkle-relaxer');

export const surgeonClearance = one({
  id: 'surgeon-clearance',
  section: 'procedures',
  options: ['yes', 'no', 'not-sure'],
  order: { kind: 'tiers', tiers: [['yes'], ['no', 'not-sure']] },
  askWhen: all(
    covered,
    hasAny(recentProcedures, 'surgery'),
    hasNone(whenQuestions.surgery, 'over-60-days'),
  ),
});

const skinWasTreated = named(
  'skin-was-treated',
  all(
    covered,
    hasAny(
      recentProcedures,
      ...allProcedures.filter((procedure) => procedure.treatsSkin).map((procedure) => procedure.id),
    ),
  ),
);

export const treatedSkin = one({
  id: 'treated-skin',
  section: 'procedures',
  options: ['healed', 'red-or-tender', 'peeling-or-crusting', 'raw-or-weeping', 'not-sure'],
  datesTheRun: true,
  askedAgainLater: true,
  askWhen: skinWasTreated,
  order: {
    kind: 'tiers',
    tiers: [['healed'], ['red-or-tender'], ['peeling-or-crusting', 'not-sure'], ['raw-or-weeping']],
  },
});

export const rawTreatedSkin = named('raw-treated-skin', hasAny(treatedSkin, 'raw-or-weeping'));

/** Raw although no gated procedure surely lies inside its gate. */
export const lateRawSkin = named(
  'late-raw-skin',
  all(rawTreatedSkin, ...gatedProcedures.map(notSurelyInside)),
);

export const sameArea = one({
  id: 'same-area',
  section: 'procedures',
  sharesPageWith: treatedSkin.id,
  options: ['yes', 'no', 'not-sure'],
  order: { kind: 'tiers', tiers: [['no'], ['yes', 'not-sure']] },
  askWhen: skinWasTreated,
});

export const treatedBy = one({
  id: 'treated-by',
  section: 'procedures',
  options: ['this-practice', 'another-clinic', 'spa-or-home', 'not-sure'],
  order: {
    kind: 'tiers',
    tiers: [
      ['this-practice', 'another-clinic'],
      ['spa-or-home', 'not-sure'],
    ],
  },
  askWhen: hasAny(recentProcedures, ...procedureIds),
});

export const treatedHere = named('treated-here', hasAny(treatedBy, 'this-practice'));
export const treatedElsewhere = named(
  'treated-elsewhere',
  hasAny(treatedBy, 'another-clinic', 'spa-or-home'),
);

export const plannedProcedures = many({
  id: 'planned-procedures',
  section: 'procedures',
  options: [
    'microneedling',
    'rf-microneedling',
    'light-laser',
    'resurfacing-laser',
    'light-peel',
    'medium-or-deep-peel',
    'surgery',
    'injectables',
    'none',
    'not-sure',
  ],
  exclusive: ['none', 'not-sure'],
  inBrief: { part: 'plan', unless: ['none'] },
  askWhen: covered,
});

/** Planned procedures beside which a clinic option may stand: all but injectables. */
const plannedPartners = [
  'microneedling',
  'rf-microneedling',
  'light-laser',
  'resurfacing-laser',
  'light-peel',
  'medium-or-deep-peel',
  'surgery',
] as const;

export const aPartnerIsPlanned = named(
  'a-partner-is-planned',
  hasAny(plannedProcedures, ...plannedPartners),
);

const somethingIsPlanned = named(
  'something-is-planned',
  all(covered, hasAny(plannedProcedures, ...plannedPartners, 'injectables')),
);

export const plannedWhen = one({
  id: 'planned-when',
  section: 'procedures',
  options: ['within-2-weeks', '2-to-8-weeks', 'later', 'no-date'],
  inBrief: { part: 'plan' },
  askWhen: somethingIsPlanned,
});

export const plannedWith = one({
  id: 'planned-with',
  section: 'procedures',
  options: ['this-practice', 'another-clinic', 'not-decided'],
  staffOnly: true,
  sharesPageWith: plannedWhen.id,
  inBrief: { part: 'plan' },
  askWhen: somethingIsPlanned,
});

const partnerProcedures = gatedProcedures.filter((procedure) => procedure.partner);

/** A recent procedure inside its gate beside which a clinic option may stand. */
export const aRecentPartner = named(
  'a-recent-partner',
  any(...partnerProcedures.map(insideGateOrSpan)),
);

export const openToProcedure = one({
  id: 'open-to-procedure',
  section: 'procedures',
  options: ['yes', 'no', 'want-advice'],
  askWhen: all(
    covered,
    hasNone(plannedProcedures, ...plannedPartners),
    ...partnerProcedures.map(pastGate),
  ),
});
