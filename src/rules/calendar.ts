const millisecondsPerDay = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether this text is a day of the Gregorian calendar, written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  const date = new Date(toTime(text) ?? Number.NaN);
  // A day that does not exist lies in another month, one of the first century in another year.
  return (
    date.getUTCMonth() + 1 === Number(text.slice(5, 7)) &&
    date.getUTCFullYear() === Number(text.slice(0, 4))
  );
}

/** The last day that YYYY-MM-DD can write; later ones are cut off here. */
const lastDay = Date.UTC(9999, 11, 31);

/**
 * The day that lies a number of days after another.
 * @param day ISO day that exists
 * @throws RangeError for a text that is not a day: callers check it before
 */
export function addDays(day: string, days: number): string {
  const time = toTime(day);
  if (time === undefined) throw new RangeError('not a calendar day');
  return toText(Math.min(time + days * millisecondsPerDay, lastDay));
}

/** Days from one ISO day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return ((toTime(to) ?? Number.NaN) - (toTime(from) ?? Number.NaN)) / millisecondsPerDay;
}

function toTime(text: string): number | undefined {
  const parts = isoDay.exec(text);
  if (!parts) return undefined;
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
}

function toText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
