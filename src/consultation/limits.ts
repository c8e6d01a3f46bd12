/** Limits of what a request may hold. Source: questionnaire.md, "The consultation request". */
export const requestLimits = {
  /** Characters. */
  name: 100,
  /** Characters. */
  email: 254,
  /** Characters. */
  phone: 40,
  /** Characters. */
  note: 1_000,
} as const;

/** Days that `answeredOn` may lie before the server's day, and after it, without a flag. */
export const answeredOnWindow = { daysBack: 8, daysAhead: 1 } as const;

/** Version of this contract between page and server. */
export const contractVersion = 1;
