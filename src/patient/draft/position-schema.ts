import * as z from 'zod/mini';

/** Where someone is among the pages that share one address. */
export const positionSchema = z.union([
  z.strictObject({ view: z.literal('question'), page: z.string() }),
  z.strictObject({ view: z.enum(['check', 'ending', 'result', 'request', 'confirmation']) }),
]);
export type Position = z.infer<typeof positionSchema>;
