import * as z from 'zod/mini';
import { contactSchema } from '../../consultation/index.ts';
import { definePart } from '../requests/parts.ts';

const options = z.array(z.string());

/** What staff add to a request, sealed as the person's own words are. */
export const deskParts = {
  note: definePart('note', z.strictObject({ text: z.string() })),
  /** `from` is what held until then; null where the question had no answer. */
  answerCorrection: definePart(
    'answer-correction',
    z.strictObject({ question: z.string(), from: z.nullable(options), to: options }),
  ),
  contactCorrection: definePart(
    'contact-correction',
    z.strictObject({
      from: contactSchema,
      to: contactSchema,
      phoneE164: z.nullable(z.string()),
    }),
  ),
} as const;
