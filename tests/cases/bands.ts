/** questionnaire.md D: how long ago a procedure was, from the latest to not knowing. */
export const bandsOfTime = [
  '0-to-3-days',
  '4-to-7-days',
  '8-to-14-days',
  '15-to-28-days',
  '29-to-42-days',
  '43-to-60-days',
  'over-60-days',
  'not-sure',
] as const;
export type Band = (typeof bandsOfTime)[number];

/** First day of each band that can be inside a gate. */
export const firstDayOf: Readonly<Record<string, number>> = {
  '0-to-3-days': 0,
  '4-to-7-days': 4,
  '8-to-14-days': 8,
  '15-to-28-days': 15,
  '29-to-42-days': 29,
  '43-to-60-days': 43,
};

/** Whether a band is surely inside a gate or span whose last band is `last`. */
export function isSurelyInside(when: Band, last: Band): boolean {
  return when !== 'not-sure' && bandsOfTime.indexOf(when) <= bandsOfTime.indexOf(last);
}

/** rules.md: not-sure counts as inside. */
export function isInside(when: Band, last: Band): boolean {
  return when === 'not-sure' || isSurelyInside(when, last);
}
