export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** What the decision needs of a profile. */
export function practiceFacts(profile: {
  readonly lines: readonly { readonly madeFrom: string }[];
}): {
  readonly carriesPlateletLine: boolean;
} {
  return { carriesPlateletLine: profile.lines.some((line) => line.madeFrom === 'human-platelets') };
}
