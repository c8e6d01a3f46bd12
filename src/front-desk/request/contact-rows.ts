import type { Contact } from '../../consultation/index.ts';
import type { Words } from '../language/words.ts';

type ContactField = keyof Required<Contact>;

/** Fields of a contact in the order in which they are shown. */
export const contactFields = [
  'name',
  'phone',
  'email',
  'contactBy',
  'voicemailOk',
  'bestTimes',
  'existingPatient',
  'language',
  'note',
] as const satisfies readonly ContactField[];

/** One field of a contact in words. */
export function contactFieldWords(contact: Contact, field: ContactField, words: Words): string {
  const { brief, contact: texts } = words.request;
  const yesOrNo = (value: boolean | undefined) =>
    value === undefined ? texts.none : value ? texts.yes : texts.no;
  switch (field) {
    case 'name':
      return contact.name;
    case 'phone':
    case 'email':
    case 'note':
      return contact[field] ?? texts.none;
    case 'contactBy':
      return brief.contactWays[contact.contactBy];
    case 'voicemailOk':
    case 'existingPatient':
      return yesOrNo(contact[field]);
    case 'bestTimes':
      return contact.bestTimes.map((time) => brief.timesOfDay[time]).join(', ') || brief.anyTime;
    case 'language':
      return words.worklist.languages[contact.language];
  }
}

/** Fields that are not the same in two contacts. */
export function changedContactFields(
  left: Contact,
  right: Contact,
  words: Words,
): readonly ContactField[] {
  return contactFields.filter(
    (field) => contactFieldWords(left, field, words) !== contactFieldWords(right, field, words),
  );
}
