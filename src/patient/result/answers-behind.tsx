import { useMemo } from 'react';
import { onceFor } from '../../logic/index.ts';
import { questionnaire } from '../../questions/index.ts';
import { decision, explainCauses } from '../../rules/index.ts';
import type { OptionId } from '../../rules/index.ts';
import { labelOf, summaryOf } from '../check/answer-words.ts';
import { useResult } from '../decision/use-result.ts';
import { useApp, useJourney, useWording, useWords } from '../shell/app-context.ts';
import type { CarriedDefinition } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';

/** One definition for each that a page carries: what is worked out for it is kept. */
const definitionOf = onceFor(({ version, contentHash }: CarriedDefinition) => ({
  version,
  contentHash,
  questionnaire,
  decision,
}));

/** The fewest of the person's answers that lead to the status of an option, in their words. */
export function AnswersBehind({ option }: { readonly option: OptionId }) {
  const carried = useApp().definition;
  const { questions } = useWords();
  const { openedTexts } = useLoaded(useWording().opened);
  const walk = useJourney((state) => state.walk);
  const { result } = useResult();
  const { options } = useMemo(
    () => explainCauses(definitionOf(carried), { walk, result }),
    [carried, walk, result],
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
