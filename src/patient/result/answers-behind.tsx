import { questionnaire } from '../../questions/index.ts';
import { decision, explainCauses } from '../../rules/index.ts';
import type { OptionId } from '../../rules/index.ts';
import { labelOf, summaryOf } from '../check/answer-words.ts';
import { useResult } from '../decision/use-result.ts';
import { useApp, useJourney, useWording, useWords } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';

/** The fewest of the person's answers that lead to the status of an option, in their words. */
export function AnswersBehind({ option }: { readonly option: OptionId }) {
  const { version, contentHash } = useApp().definition;
  const { questions } = useWords();
  const { openedTexts } = useLoaded(useWording().opened);
  const walk = useJourney((state) => state.walk);
  const { result } = useResult();
  const definition = { version, contentHash, questionnaire, decision };
  const { options } = explainCauses(definition, { walk, result });
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
