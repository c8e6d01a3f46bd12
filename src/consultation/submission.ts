import * as z from 'zod/mini';
import { levelIds, optionStatuses } from '../rules/index.ts';
import { consentIds, consentSchema } from './consents.ts';
import { contactProblems } from './contact-problems.ts';
import { contactSchema } from './contact.ts';
import { contractVersion } from './limits.ts';

const idList = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(200));

/** 128 random bits, made by the page when a draft starts: 32 hexadecimal digits. */
export const requestIdSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));

const shownOption = z.strictObject({ status: z.enum(optionStatuses), reasons: idList });

/** What the page showed: ids only. Dates and sign-off are not compared. */
export const shownSchema = z.strictObject({
  level: z.enum(levelIds),
  options: z.nullable(z.strictObject({ 'medical-grade': shownOption, topical: shownOption })),
  cautions: idList,
  advice: idList,
});
export type Shown = z.infer<typeof shownSchema>;

/** The versions that the person saw. */
const versionsSchema = z.strictObject({
  contract: z.literal(contractVersion),
  definition: z.string().check(z.maxLength(80)),
  practice: z.int().check(z.nonnegative()),
  /** Version of the consent texts, a part of the definition's wording. */
  consents: z.string().check(z.maxLength(80)),
});

const answerValue = z.union([
  z.string().check(z.maxLength(100)),
  z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
]);

/** What a browser that is signed in as staff says it is sending. */
const sentForValues = ['person', 'test'] as const;

/** The body of `PUT /api/requests/{id}`. */
export const submissionSchema = z
  .strictObject({
    versions: versionsSchema,
    /** ISO day of the latest answer about time, in the practice's time zone. */
    answeredOn: z.iso.date(),
    /** The answers that apply, by question id; the server refuses any other. */
    answers: z.record(z.string().check(z.maxLength(100)), answerValue),
    shown: shownSchema,
    contact: contactSchema,
    consents: z.array(consentSchema).check(z.maxLength(consentIds.length)),
    sentFor: z.optional(z.enum(sentForValues)),
  })
  .check((context) => {
    for (const { path, problem } of contactProblems(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, path, message: problem });
    }
  });
export type Submission = z.infer<typeof submissionSchema>;
