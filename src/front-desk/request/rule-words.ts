import type { Language } from '../../consultation/index.ts';
import type { StaffResponse } from '../../consultation/staff-api.ts';
import type { ChecklistLine } from '../../rules/index.ts';
import { lookUp } from '../language/look-up.ts';
import type { Words } from '../language/words.ts';
import { causesWords } from './cause-words.ts';
import type { Names } from './not-asked-words.ts';

/** Why a rule says what it says, for staff; its id where an older definition had it alone. */
export function ruleWords(id: string, words: Words): string {
  return lookUp(words.reasons.reasons, id) ?? lookUp(words.reasons.levelReasons, id) ?? id;
}

/** What to confirm on the phone. */
export function checklistWords(line: ChecklistLine, words: Words, names: Names): string {
  return lookUp(words.reasons.checklist, line.id) ?? causesWords(line.answers, names);
}

/** What a person was given along, in the words of the definition that they saw. */
export function givenWords(
  kind: 'cautions' | 'advice' | 'questionsToAsk',
  id: string,
  wording: StaffResponse<'wording'> | undefined,
  language: Language,
): string | undefined {
  return lookUp(wording?.given[language][kind], id);
}

/** What a caution or an advice is called today. */
export function titleWords(kind: 'cautions' | 'advice', id: string, words: Words): string {
  return lookUp<{ readonly title: string }>(words.result[kind], id)?.title ?? id;
}
