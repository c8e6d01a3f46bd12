import type { Contact } from '../../src/consultation/index.ts';
import type { Answers } from '../../src/questions/index.ts';

/** One request of the pictures. Nobody has these names or numbers. */
export interface ExampleCaller {
  readonly answers: Answers;
  readonly contact: Contact;
}

const nothingToReport = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
  'recent-procedures': ['none'],
  'planned-procedures': ['none'],
  'open-to-procedure': 'want-advice',
  pregnancy: 'no-or-does-not-apply',
  'skin-now': ['none'],
  conditions: ['none'],
  medicines: ['none'],
  allergies: ['none'],
  'recent-illness': ['none'],
  'recent-sun': 'no',
  smoking: 'no',
  'exosome-history': ['never'],
  setting: 'either',
  'donor-material': 'want-to-know-more',
  expectation: 'alongside',
} as const satisfies Answers;

/** Fine lines and dry skin, microneedling planned, a blood thinner: one option is held back. */
export const shownAnswers = {
  ...nothingToReport,
  goals: ['fine-lines', 'dryness'],
  area: ['face'],
  'planned-procedures': ['microneedling'],
  'planned-when': '2-to-8-weeks',
  'planned-with': 'this-practice',
  medicines: ['blood-thinner'],
  'what-matters': ['proof', 'cost'],
} as const satisfies Answers;

const contact = (number: number, changes: Partial<Contact> = {}): Contact => ({
  name: `Caller ${number}`,
  phone: `(404) 555-01${10 + number}`,
  contactBy: 'phone',
  voicemailOk: true,
  bestTimes: ['morning'],
  existingPatient: false,
  language: 'en',
  ...changes,
});

/** In the order in which they are sent. */
export const exampleCallers: readonly ExampleCaller[] = [
  {
    answers: { ...nothingToReport, goals: ['scar'], 'scar-kind': 'acne', area: ['face'] },
    contact: contact(1, { existingPatient: true }),
  },
  {
    answers: shownAnswers,
    contact: contact(2, { note: 'I work on Mondays.' }),
  },
  {
    answers: { ...nothingToReport, goals: ['dryness', 'barrier-care'], area: ['hands'] },
    contact: contact(3, { name: 'Llamada 3', language: 'es', voicemailOk: false }),
  },
  {
    answers: {
      'emergency-signs': ['none'],
      'problem-signs': ['late-lumps'],
      age: '22-or-over',
      'recent-procedures': ['filler'],
      'when-filler': '43-to-60-days',
      'treated-by': 'another-clinic',
      'recent-illness': ['none'],
    },
    contact: contact(4, { bestTimes: ['afternoon'] }),
  },
  {
    answers: {
      'emergency-signs': ['none'],
      'problem-signs': ['none'],
      age: '22-or-over',
      goals: ['not-sure'],
      'skin-now': ['none'],
      'exosome-history': ['never'],
    },
    contact: contact(5),
  },
];
