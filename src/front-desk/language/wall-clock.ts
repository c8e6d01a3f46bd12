/** What a clock on the wall of a time zone says at an instant, as `2026-11-23T09:30`. */
export function wallClockOf(instant: number, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const wallShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

/**
 * The instant at which the clock of a time zone says this. A time that a change of clocks
 * skips is moved by the change; of one that comes twice the first is taken.
 * @returns undefined for what is not a day and a time
 */
export function instantOfWallClock(wall: string, timeZone: string | undefined): string | undefined {
  const asUtc = wallShape.test(wall) ? Date.parse(`${wall}Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return undefined;
  const offsetAt = (instant: number) => Date.parse(`${wallClockOf(instant, timeZone)}Z`) - instant;
  const first = asUtc - offsetAt(asUtc);
  const second = asUtc - offsetAt(first);
  const exact = [first, second].filter((instant) => wallClockOf(instant, timeZone) === wall);
  return new Date(exact.length > 0 ? Math.min(...exact) : second).toISOString();
}
