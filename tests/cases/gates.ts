/** Gates in days and the last band inside each, from rules.md "Healing and time". */
export const gates = [
  ['microneedling', 7, '4-to-7-days'],
  ['rf-microneedling', 14, '8-to-14-days'],
  ['light-laser', 7, '4-to-7-days'],
  ['resurfacing-laser', 28, '15-to-28-days'],
  ['light-peel', 7, '4-to-7-days'],
  ['medium-or-deep-peel', 60, '43-to-60-days'],
  ['surgery', 42, '29-to-42-days'],
  ['prp', 14, '8-to-14-days'],
  ['exosome-treatment', 14, '8-to-14-days'],
  ['other-or-not-sure', 60, '43-to-60-days'],
] as const;
export type Gate = (typeof gates)[number];
