/** questionnaire.md, the order of asking, for runs in which nothing ends early. */
export const untilGoals = ['emergency-signs', 'problem-signs', 'age', 'goals'];
export const throughIllness = [
  'pregnancy',
  'skin-now',
  'conditions',
  'medicines',
  'allergies',
  'recent-illness',
];
const health = [...throughIllness, 'recent-sun', 'smoking', 'exosome-history'];
const priorities = ['setting', 'donor-material', 'expectation', 'what-matters'];

/** What is asked between the goals and the procedures, of covered goals. */
export function untilProcedures(scar: readonly string[] = []): string[] {
  return [...untilGoals, ...scar, 'area', 'recent-procedures'];
}

/**
 * Everything that is asked of covered goals.
 * @param procedures what follows recent-procedures, up to open-to-procedure
 */
export function askedInAll(
  procedures: readonly string[],
  {
    scar = [],
    reaction = [],
  }: { readonly scar?: readonly string[]; readonly reaction?: readonly string[] } = {},
): string[] {
  return [...untilProcedures(scar), ...procedures, ...health, ...reaction, ...priorities];
}

/** Of goals that the article does not speak of, no more than is needed. */
export const askedOfOtherGoals = [...untilGoals, 'skin-now', 'exosome-history'];
