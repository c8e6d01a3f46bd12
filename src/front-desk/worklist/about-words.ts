import type { WorklistLine } from '../../consultation/staff-api.ts';
import { wishQuestion } from '../../questions/index.ts';
import { optionWords } from '../language/question-words.ts';
import type { Words } from '../language/words.ts';
import { optionIds } from '../../rules/index.ts';
import { ruleWords } from '../request/rule-words.ts';

/** A line names so many wishes; the request itself names them all. */
const mostWishes = 4;

/** What somebody asks about, in a line; what makes it urgent comes first. */
export function aboutWords(
  { about, levelReasons }: Pick<WorklistLine, 'about' | 'levelReasons'>,
  words: Words,
): string {
  const named = about.length > mostWishes ? about.slice(0, mostWishes - 1) : about;
  const wishes = named.map((goal) => optionWords(words.questions, wishQuestion, goal)).join(', ');
  const rest = about.length - named.length;
  const parts = [
    ...levelReasons.map((id) => ruleWords(id, words)),
    rest > 0 ? `${wishes} +${rest}` : wishes,
  ];
  return parts.filter(Boolean).join(' ') || words.worklist.nothingTold;
}

/** Both options with what each came to; undefined where the run ended before them. */
export function optionsWords({ options }: Pick<WorklistLine, 'options'>, words: Words) {
  const { brief } = words.request;
  if (!options) return undefined;
  return optionIds.map((id) => ({
    option: brief.options[id],
    status: brief.statuses[options[id]],
  }));
}
