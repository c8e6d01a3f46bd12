import { useState } from 'react';
import type { ReadinessId } from '../../text/interface-contract.ts';
import { ChoiceGroup } from '../request/choice-group.tsx';
import { useWording } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';

const readinessIds = ['sure', 'informed', 'clear', 'supported'] as const satisfies ReadinessId[];

/**
 * Steps to a decision, and four questions by which someone finds out whether they can take it
 * yet. The answers live as long as this is open: they are no answers of the questionnaire.
 */
export function DecidingAid() {
  const { decidingTexts: texts } = useLoaded(useWording().deciding);
  const [answers, setAnswers] = useState<{ readonly [Id in ReadinessId]?: string }>({});
  const open = readinessIds.filter((asked) => answers[asked] === 'no');
  const isSure = readinessIds.every((asked) => answers[asked] === 'yes');
  return (
    <div className="stack">
      <ol className="steps">
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{texts.title}</h3>
      <p>{texts.lead}</p>
      {readinessIds.map((id) => (
        <ChoiceGroup
          key={id}
          id={id}
          kind="radio"
          label={texts.questions[id]}
          options={{ yes: texts.yes, no: texts.no }}
          error={undefined}
          chosen={[answers[id] ?? '']}
          onChange={([answer]) => setAnswers({ ...answers, [id]: answer })}
        />
      ))}
      <div role="status" className="stack">
        {open.length > 0 && (
          <>
            <p>{texts.bring}</p>
            <ul>
              {open.map((id) => (
                <li key={id}>{texts.questions[id]}</li>
              ))}
            </ul>
          </>
        )}
        {isSure && <p>{texts.allYes}</p>}
      </div>
    </div>
  );
}
