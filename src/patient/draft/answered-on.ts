import { questions } from '../../questions/index.ts';
import type { Walk } from '../../questions/index.ts';

/** Ids of the questions whose answers are true of the day on which they were given. */
export const timeQuestions: readonly string[] = questions
  .filter(({ datesTheRun }) => datesTheRun)
  .map(({ id }) => id);

/**
 * The day from which the decision counts: the latest on which an answer about time was
 * given. Only answers that apply count; without one it is today.
 * @param givenOn ISO day by question id
 * @param today ISO day
 */
export function answeredOnDay(
  walk: Pick<Walk, 'answers'>,
  givenOn: Readonly<Record<string, string>>,
  today: string,
): string {
  const days = timeQuestions.flatMap((id) => (walk.answers.has(id) ? (givenOn[id] ?? []) : []));
  return days.toSorted().at(-1) ?? today;
}

let format: { readonly timeZone: string | null; readonly days: Intl.DateTimeFormat } | undefined;

/**
 * The calendar day at a moment, as the practice has it. The first one takes longer than a frame.
 * @param timeZone IANA name; the device's own where the practice has not set one
 */
export function calendarDay(moment: Date, timeZone: string | null): string {
  if (format?.timeZone !== timeZone) {
    // Swedish writes days as ISO does.
    const days = new Intl.DateTimeFormat('sv-SE', timeZone === null ? {} : { timeZone });
    format = { timeZone, days };
  }
  return format.days.format(moment);
}
