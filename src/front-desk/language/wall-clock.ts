import type { RequestTexts } from '../../text/staff-interface-contract.ts';
import { fill } from './fill.ts';

type DayTexts = Pick<RequestTexts['call']['quick'], 'today' | 'tomorrow'>;

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

const aDay = 24 * 60 * 60_000;

/**
 * A time on a wall, as short as it can be told from another one: "Tomorrow 9:00 AM".
 * @param now what the same clock says now
 */
export function wallClockWords(
  wall: string,
  now: string,
  { language, texts }: { readonly language: string; readonly texts: DayTexts },
): string {
  const day = (time: string) => time.slice(0, 10);
  const tomorrow = new Date(Date.parse(`${now}Z`) + aDay).toISOString();
  const near =
    day(wall) === day(now) ? texts.today : day(wall) === day(tomorrow) ? texts.tomorrow : undefined;
  const moment = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
    ...(near === undefined && { weekday: 'short', month: 'short', day: 'numeric' }),
  }).format(new Date(`${wall}Z`));
  return near === undefined ? moment : fill(near, { time: moment });
}
