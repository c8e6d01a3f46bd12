import { questionnaire } from '../../../src/questions/index.ts';
import { someone } from './someone.ts';

/** Shorter ids are words that anything may say: none, yes, trying. */
const shortestTelling = 8;

/** Ids of options that no text holds by chance. */
const tellingOptions: readonly string[] = [
  ...new Set(questionnaire.questions.flatMap(({ options }) => options)),
].filter((option) => option.length >= shortestTelling && option.includes('-'));

const { name, email, phone, note } = someone;
const nameParts = name.split(' ');

/** What the patients of the journeys type, whole and in the parts that would still tell. */
export const typedTexts: readonly string[] = [
  name,
  ...nameParts,
  email,
  phone,
  phone.replaceAll(/\D/gu, ''),
  note,
  'marmalade',
];

/** Answers and typed texts that a text holds, whatever their case. */
export function personalTextIn(text: string): string[] {
  const lower = text.toLowerCase();
  return [...tellingOptions, ...typedTexts].filter((each) => lower.includes(each.toLowerCase()));
}
