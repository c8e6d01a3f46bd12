/** Levels in order of precedence (rules.md, "The result"). */
export const levelIds = [
  'emergency',
  'same-day',
  'under-age',
  'this-week',
  'topics',
  'ask-first',
  'no-match',
] as const;
export type Level = (typeof levelIds)[number];

/** Levels at which options are decided; at the others there are none. */
export const levelsWithOptions = ['topics', 'ask-first', 'no-match'] as const satisfies Level[];

/** Levels at which no consultation request is possible (P2). */
export const levelsWithoutRequest = [
  'emergency',
  'same-day',
  'under-age',
] as const satisfies Level[];

export const optionIds = ['medical-grade', 'topical'] as const;
export type OptionId = (typeof optionIds)[number];

/** Statuses of an option in order of precedence; `not-now` is for topical alone. */
export const optionStatuses = [
  'not-suggested',
  'not-now',
  'ask-first',
  'worth-discussing',
] as const;
export type OptionStatus = (typeof optionStatuses)[number];

/** What a rule does to an option. */
export const effectKinds = [
  'matches',
  'does-not-match',
  'partner',
  'excludes',
  'review',
  'not-now',
  'caution',
] as const;
export type EffectKind = (typeof effectKinds)[number];
