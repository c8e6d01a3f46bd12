import type { WorklistLine } from '../../consultation/staff-api.ts';
import { wishQuestion } from '../../questions/index.ts';
import { fill, fillCount } from '../language/fill.ts';
import { momentWords, waitingWords } from '../language/moments.ts';
import { optionWords } from '../language/question-words.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { ruleWords } from '../request/rule-words.ts';
import { useSignedIn } from '../session/signed-in.tsx';

/** Puts the cells of a line into words. */
export function useLineWords() {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const now = useNow();
  const { account } = useSignedIn();
  const texts = words.worklist;

  const levelReasons = (ids: readonly string[]) =>
    ids.map((id) => ruleWords(id, words)).join(' ') || texts.nothingTold;

  return (line: WorklistLine) => {
    const callBackPassed = line.callBackAt !== null && Date.parse(line.callBackAt) <= now;
    return {
      about:
        line.about.length === 0
          ? levelReasons(line.levelReasons)
          : line.about.map((goal) => optionWords(words.questions, wishQuestion, goal)).join(', '),
      waiting: waitingWords(line.waitingSince, now, words.frame.time, place.language),
      attempts:
        line.attempts === 0
          ? texts.noAttempts
          : fillCount(texts.attempts, line.attempts, place.language),
      callBack:
        line.callBackAt &&
        fill(callBackPassed ? texts.callBackOverdue : texts.callBack, {
          when: momentWords(line.callBackAt, now, place),
        }),
      callBackPassed,
      state: line.closeReason === null ? undefined : texts.closeReasons[line.closeReason],
      assignee:
        line.assignee === null
          ? texts.nobody
          : line.assignee.id === account.id
            ? texts.you
            : line.assignee.name,
      language: line.language === 'es' ? texts.languages.es : undefined,
    };
  };
}

/** The cells of one line in words. */
export type LineWords = ReturnType<ReturnType<typeof useLineWords>>;
