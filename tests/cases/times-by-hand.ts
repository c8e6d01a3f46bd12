import type { Procedure } from '../../src/questions/procedures.ts';

/** A length of time that the wording names. */
export interface NamedSpan {
  readonly count: number;
  readonly unit: string;
  readonly cites: readonly string[];
}

/** The lengths of time that questions and rules rest on. */
export interface Times {
  readonly procedures: readonly Procedure[];
  readonly timeBands: readonly { readonly id: string; readonly firstDay: number }[];
  readonly timeSpans: Readonly<Record<string, NamedSpan>>;
  readonly newScarDays: number;
}

/**
 * rules.md, "Healing and time": days, and whether a recent one is a partner (C35, C45);
 * questionnaire.md: a wrinkle relaxer alone does not treat the skin.
 */
const procedures: readonly string[] = [
  'microneedling: gate 7, treats the skin, partner, time-microneedling',
  'rf-microneedling: gate 14, treats the skin, partner, time-rf-microneedling',
  'light-laser: gate 7, treats the skin, partner, time-light-laser',
  'resurfacing-laser: gate 28, treats the skin, partner, time-resurfacing-laser',
  'light-peel: gate 7, treats the skin, partner, time-light-peel',
  'medium-or-deep-peel: gate 60, treats the skin, partner, time-medium-or-deep-peel',
  'filler: span 14, treats the skin, S14a',
  'wrinkle-relaxer: span 14, S14b',
  'surgery: gate 42, treats the skin, partner, time-surgery',
  'prp: gate 14, treats the skin, partner, policy-gate',
  'exosome-treatment: gate 14, treats the skin, policy-gate',
  'other-or-not-sure: gate 60, treats the skin, partner, policy-gate',
];

/** questionnaire.md D: each band with its first day. */
const timeBands: readonly string[] = [
  '0-to-3-days from 0',
  '4-to-7-days from 4',
  '8-to-14-days from 8',
  '15-to-28-days from 15',
  '29-to-42-days from 29',
  '43-to-60-days from 43',
  'over-60-days from 61',
];

/** questionnaire.md D and E, facts.md S6, S11, S15, S16: how far back questions look. */
const timeSpans: readonly string[] = [
  'procedures: 3 months, policy-gate',
  'surgery: 12 months, time-surgery',
  'recentCancer: 5 years, S6',
  'isotretinoin: 12 months, S11',
  'illness: 2 weeks, S16',
  'sun: 2 months, S15',
];

/** rules.md, timeReasonEnds: day 0 of 42. */
const newScarDays = 42;

function procedureInWords({ id, gateDays, spanDays, treatsSkin, partner, cites }: Procedure) {
  return [
    `${id}: ${gateDays === undefined ? `span ${spanDays}` : `gate ${gateDays}`}`,
    ...(treatsSkin ? ['treats the skin'] : []),
    ...(partner ? ['partner'] : []),
    cites.join(' '),
  ].join(', ');
}

function differing(found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...found.filter((line) => !wanted.includes(line)),
    ...wanted.filter((line) => !found.includes(line)).map((line) => `missing: ${line}`),
    ...(found.join() === wanted.join() ? [] : ['in another order, or not the same']),
  ];
}

/** Times that are otherwise than the documents have them. */
export function timesUnlikeTheDocument(times: Times): string[] {
  return [
    ...differing(times.procedures.map(procedureInWords), procedures),
    ...differing(
      times.timeBands.map(({ id, firstDay }) => `${id} from ${firstDay}`),
      timeBands,
    ),
    ...differing(
      Object.entries(times.timeSpans).map(
        ([id, { count, unit, cites }]) => `${id}: ${count} ${unit}, ${cites.join(' ')}`,
      ),
      timeSpans,
    ),
    ...(times.newScarDays === newScarDays ? [] : [`a new scar for ${times.newScarDays} days`]),
  ];
}
