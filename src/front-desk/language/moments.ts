import type { FrameTexts } from '../../text/staff-interface-contract.ts';
import { fill, fillCount } from './fill.ts';

const millisecondsInMinute = 60_000;
const minutesInHour = 60;
const hoursInDay = 24;

/** Where and in which language moments are told. */
export interface Place {
  readonly language: string;
  /** Undefined for the browser's own zone, while the practice has not said its own. */
  readonly timeZone: string | undefined;
}

/** How long somebody has been waiting: "35 min", "2 h 10 min", "3 days". */
export function waitingWords(
  since: string,
  now: number,
  texts: FrameTexts['time'],
  language: string,
): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / millisecondsInMinute));
  if (minutes < 1) return texts.lessThanAMinute;
  if (minutes < minutesInHour) return fill(texts.minutes, { minutes });
  const hours = Math.floor(minutes / minutesInHour);
  if (hours >= hoursInDay) return fillCount(texts.days, Math.floor(hours / hoursInDay), language);
  const rest = minutes % minutesInHour;
  return fill(rest === 0 ? texts.hours : texts.hoursAndMinutes, { hours, minutes: rest });
}

function dayOf(moment: Date, { timeZone }: Place): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
}

/** A moment as short as it can be told from `now`: the time alone on the same day. */
export function momentWords(instant: string, now: number, place: Place): string {
  const moment = new Date(instant);
  const today = dayOf(new Date(now), place);
  const day = dayOf(moment, place);
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(place.language, {
    timeZone: place.timeZone,
    hour: 'numeric',
    minute: '2-digit',
    ...(day !== today && { weekday: 'short', month: 'short', day: 'numeric' }),
    ...(!sameYear && { year: 'numeric' }),
  }).format(moment);
}

/** A moment with its day and year, for records. */
export function fullMomentWords(instant: string, place: Place): string {
  return new Intl.DateTimeFormat(place.language, {
    timeZone: place.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
}

/** A calendar day in words. */
export function dayWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
