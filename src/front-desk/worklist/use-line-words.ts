import { isWaiting } from '../../consultation/index.ts';
import type { WorklistLine } from '../../consultation/staff-api.ts';
import { fill, fillCount } from '../language/fill.ts';
import { momentWords, waitingWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { aboutWords, optionsWords } from './about-words.ts';

/** Puts the cells of a line into words. */
export function useLineWords() {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const now = useNow();
  const { account } = useSignedIn();
  const texts = words.worklist;

  return (line: WorklistLine) => {
    const callBackPassed = line.callBackAt !== null && Date.parse(line.callBackAt) <= now;
    return {
      about: aboutWords(line, words),
      options: optionsWords(line, words),
      // Once somebody was contacted, they do not wait any more.
      waiting: isWaiting(line.state)
        ? waitingWords(line.waitingSince, now, words.frame.time, place.language)
        : '–',
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
