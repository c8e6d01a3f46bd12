import { useMemo } from 'react';
import { explainCauses } from '../../rules/index.ts';
import type { OptionId } from '../../rules/index.ts';
import { labelOf, summaryOf } from '../check/answer-words.ts';
import { pageDefinition } from '../decision/decide.ts';
import { useResult } from '../decision/use-result.ts';
import { useJourney, useWording, useWords } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';

/** The fewest of the person's answers that lead to the status of an option, in their words. */
export function AnswersBehind({ option }: { readonly option: OptionId }) {
  const { questions } = useWords();
  const { openedTexts } = useLoaded(useWording().opened);
  const walk = useJourney((state) => state.walk);
  const { result } = useResult();
  const { options } = useMemo(
    () => explainCauses(pageDefinition, { walk, result }),
    [walk, result],
  );
  return (
    <>
      <p className="choice-group">{openedTexts.answersBehind}</p>
      <ul>
        {options?.[option].answers.map(({ question, options: chosen }) => (
          <li key={question}>
            {summaryOf(questions, question)}:{' '}
            {chosen.map((each) => labelOf(questions, question, each)).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
