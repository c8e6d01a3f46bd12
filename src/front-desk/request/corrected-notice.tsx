import { Notice } from '../../ui/notice/notice.tsx';
import { levelsWithOptions } from '../../rules/index.ts';
import { fill, joinWords } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useOpenRequest } from './request-context.tsx';
import { ruleWords } from './rule-words.ts';

/** What corrected answers come to, where the call must not go on as if nothing had changed. */
export function CorrectedNotice() {
  const { words, language } = useStaffLanguage();
  const { page, names } = useOpenRequest();
  const { corrected } = page;
  const texts = words.request.compare;
  if (!corrected) return null;
  if (corrected.kind === 'incomplete') {
    const questions = joinWords(corrected.questions.map(names.question), language);
    return (
      <Notice tone="care" role="status">
        <p>
          <strong>{fill(texts.incomplete, { questions })}</strong> {texts.untilThen}
        </p>
      </Notice>
    );
  }
  const { level, levelReasons } = corrected.decided.result;
  const grave = !levelsWithOptions.some((known) => known === level);
  if (!grave) {
    return (
      <Notice role="status">
        <p>{texts.briefIsCorrected}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="urgent" role="alert">
      <p>
        <strong>{fill(texts.graver, { level: words.worklist.levels[level] })}</strong>{' '}
        {levelReasons.map(({ id }) => ruleWords(id, words)).join(' ')}
      </p>
    </Notice>
  );
}
