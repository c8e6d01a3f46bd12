import type { RequestPage } from '../../consultation/staff-api.ts';
import type { Words } from '../language/words.ts';
import { optionsWords } from './cause-words.ts';
import { contactFields, contactFieldWords } from './contact-rows.ts';
import type { Names } from './not-asked-words.ts';

/** What two versions of a request are compared by. */
export const keptFields = [
  'state',
  'assignee',
  'attempts',
  'callBackAt',
  'contact',
  'answers',
  'notes',
] as const;
export type KeptField = (typeof keptFields)[number];

interface Telling {
  readonly words: Words;
  readonly names: Names;
  readonly moment: (instant: string) => string;
}

/** One side of a request in words, for the comparison of two versions. */
export function keptWords(page: RequestPage, field: KeptField, telling: Telling): string {
  const { words, names, moment } = telling;
  const { worklist, request } = words;
  switch (field) {
    case 'state': {
      const state = worklist.states[page.state];
      return page.closeReason ? `${state}: ${worklist.closeReasons[page.closeReason]}` : state;
    }
    case 'assignee':
      return page.assignee?.name ?? worklist.nobody;
    case 'attempts':
      return String(page.attempts);
    case 'callBackAt':
      return page.callBackAt ? moment(page.callBackAt) : request.contact.none;
    case 'contact':
      return contactFields
        .map((name) => contactFieldWords(page.contact, name, words))
        .filter((value) => value !== request.contact.none)
        .join(' · ');
    case 'answers':
      return page.questions
        .flatMap((entry) => {
          if (!entry.corrected) return [];
          const { question, corrected } = entry;
          const { options } = corrected;
          return [`${names.question(question)}: ${optionsWords({ question, options }, names)}`];
        })
        .join('; ');
    case 'notes':
      return String(page.notes.length);
  }
}
