/**
 * How long ago a procedure was: each band with its first day, counted from the day of the
 * procedure (day 0). Source: questionnaire.md D.
 */
export const timeBands = [
  { id: '0-to-3-days', firstDay: 0 },
  { id: '4-to-7-days', firstDay: 4 },
  { id: '8-to-14-days', firstDay: 8 },
  { id: '15-to-28-days', firstDay: 15 },
  { id: '29-to-42-days', firstDay: 29 },
  { id: '43-to-60-days', firstDay: 43 },
  { id: 'over-60-days', firstDay: 61 },
] as const;

export type TimeBandId = (typeof timeBands)[number]['id'];

/** Every answer to "how long ago": the bands and not-sure. */
export const whenOptions = [...timeBands.map((band) => band.id), 'not-sure'] as const;
export type WhenOption = TimeBandId | 'not-sure';

/**
 * Bands that surely lie inside a gate or span: those whose first day is not past it.
 * @param days length of the gate or span in days
 */
export function bandsSurelyInside(days: number): TimeBandId[] {
  return timeBands.filter((band) => band.firstDay <= days).map((band) => band.id);
}

/** Answers that count as inside a gate or span; not knowing counts as inside. */
export function answersInside(days: number): WhenOption[] {
  return [...bandsSurelyInside(days), 'not-sure'];
}
