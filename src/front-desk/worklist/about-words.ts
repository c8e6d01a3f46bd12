import type { WorklistLine } from '../../consultation/staff-api.ts';
import { wishQuestion } from '../../questions/index.ts';
import { listSomeLabels } from '../language/fill.ts';
import { optionWords } from '../language/question-words.ts';
import type { Words } from '../language/words.ts';
import { optionIds } from '../../rules/index.ts';
import { ruleWords } from '../request/rule-words.ts';

/** What somebody asks about, in a line; what makes it urgent comes first. The request names all. */
export function aboutWords(
  { about, levelReasons }: Pick<WorklistLine, 'about' | 'levelReasons'>,
  words: Words,
): string {
  const wishes = about.map((goal) => optionWords(words.questions, wishQuestion, goal));
  const parts = [...levelReasons.map((id) => ruleWords(id, words)), listSomeLabels(wishes)];
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
