import { weekdays } from '../../consultation/index.ts';
import type { Language, PublicPractice } from '../../consultation/index.ts';
import { localeOf } from '../wording/locale-of.ts';

type Hours = PublicPractice['hours'];

/** 2024 began on a Monday, as the list of weekdays does. */
const dayOf = (place: number): Date => new Date(Date.UTC(2024, 0, 1 + place));
const timeOf = (clock: string): Date => new Date(`2024-01-01T${clock}:00Z`);

/**
 * When the practice can be reached, in words: days with the same hours stand together.
 * Empty without any.
 * @param timeZone of the practice, named at the end; null leaves it out
 */
export function hoursInWords(hours: Hours, timeZone: string | null, language: Language): string {
  const locale = localeOf(language);
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  if (hours.length === 0) return '';
  const runs: { from: number; to: number; slots: string }[] = [];
  for (const [place, day] of weekdays.entries()) {
    const slots = hours
      .filter((slot) => slot.day === day)
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .map(({ from, to }) => times.formatRange(timeOf(from), timeOf(to)))
      .join(', ');
    const last = runs.at(-1);
    if (last?.slots === slots && last.to === place - 1) last.to = place;
    else if (slots) runs.push({ from: place, to: place, slots });
  }
  const lines = runs.map(({ from, to, slots }) => {
    const range = from === to ? days.format(dayOf(from)) : days.formatRange(dayOf(from), dayOf(to));
    return `${range}, ${slots}`;
  });
  const zone = timeZone === null ? '' : ` (${timeZoneName(timeZone, locale)})`;
  return `${lines.join('; ')}${zone}`;
}

function timeZoneName(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(dayOf(0));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  // Nobody in the United States says "hora oriental".
  return name.replace('oriental', 'del este');
}
