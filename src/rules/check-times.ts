import { gatedProcedures, spannedProcedures } from '../questions/catalogue.ts';
import { timeBands, timeSpans } from '../questions/index.ts';
import type { DefinitionFault } from './definition-fault.ts';
import type { DatedRule } from './rule.ts';

/** The numbers from which questions, their wording and dated rules are made. */
export interface Times {
  readonly procedures: readonly {
    readonly id: string;
    readonly gateDays?: number;
    readonly spanDays?: number;
  }[];
  readonly spans: Readonly<Record<string, { readonly count: number }>>;
  readonly bands: readonly { readonly id: string; readonly firstDay: number }[];
}

/** The times of the catalogues. */
export const workingTimes: Times = {
  procedures: [...gatedProcedures, ...spannedProcedures],
  spans: timeSpans,
  bands: timeBands,
};

/**
 * Whether every gate, span and first day is whole and above zero. Answers are bands of whole
 * days: half a day would move no band, and show in the wording and on the day that is named.
 */
export function checkTimes(
  { procedures, spans, bands }: Times,
  datedRules: readonly DatedRule[],
): DefinitionFault[] {
  const faults = [
    ...procedures.flatMap(({ id, gateDays, spanDays }) => [
      ...notWhole('procedure', id, 'gateDays', gateDays),
      ...notWhole('procedure', id, 'spanDays', spanDays),
    ]),
    ...Object.entries(spans).flatMap(([id, { count }]) =>
      notWhole('time-span', id, 'count', count),
    ),
    ...bands.flatMap(({ id, firstDay }, place) =>
      notWhole('time-band', id, 'firstDay', firstDay, place),
    ),
  ];
  // Dated rules take their days from these; one message is enough.
  if (faults.length > 0) return faults;
  return datedRules.flatMap(({ rule, days, firstDays }) => [
    ...notWhole('decision', rule, 'days', days),
    ...Object.entries(firstDays).flatMap(([answer, firstDay], place) =>
      notWhole('decision', rule, `first day of ${answer}`, firstDay, place),
    ),
  ]);
}

/** @param place of a first day in its list: the first may be day 0, the day itself */
function notWhole(
  of: DefinitionFault['of'],
  id: string,
  name: string,
  value: number | undefined,
  place?: number,
): DefinitionFault[] {
  const least = place === 0 ? 0 : 1;
  if (value === undefined || (Number.isInteger(value) && value >= least)) return [];
  return [
    { of, id, wrong: `Its ${name} is ${value}.`, remedy: `Say a whole number from ${least} up.` },
  ];
}
