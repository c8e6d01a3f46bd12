import { useState } from 'react';
import type { ReactNode } from 'react';
import { aspectIds, choiceCitations, choiceIds, optionIds } from '../../rules/index.ts';
import type { AspectId, ChoiceId, OptionId, OptionResults } from '../../rules/index.ts';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/card/card.css';
import { Citations } from '../citations/citations.tsx';
import { useTexts, useWords } from '../shell/app-context.ts';
import { LoadBoundary } from '../shell/load-boundary.tsx';
import { parts } from '../shell/parts.ts';
import { Loaded } from '../wording/use-loaded.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import { groupReasons } from './reason-groups.ts';
import './choices.css';

function isOption(choice: ChoiceId): choice is OptionId {
  return optionIds.some((option) => option === choice);
}

/** All five choices with the same weight and the same rows. */
export function Choices({ options }: { readonly options: OptionResults }) {
  return (
    <div className="choices">
      {choiceIds.map((choice) => (
        <Choice key={choice} choice={choice} options={options} />
      ))}
    </div>
  );
}

const [whatItIs, ...aspects] = aspectIds;

function Choice({
  choice,
  options,
}: {
  readonly choice: ChoiceId;
  readonly options: OptionResults;
}) {
  const { words } = useWords();
  const texts = useTexts().resultTexts;
  const [isCited, setIsCited] = useState(false);
  const status = isOption(choice) ? texts.statuses[options[choice].status] : words.result.always;
  return (
    <article
      className={`card choice ${isCited ? '' : 'choice-plain'}`}
      aria-labelledby={`choice-${choice}`}
    >
      <h3 id={`choice-${choice}`}>{texts.choices[choice]}</h3>
      <p className="choice-status">
        <b>{status.label}</b>
        {isOption(choice) && <span>{status.meaning}</span>}
      </p>
      <Aspect choice={choice} aspect={whatItIs} />
      <Part title={words.result.why}>
        {isOption(choice) ? <Why option={choice} options={options} /> : <p>{status.meaning}</p>}
        {isCited && isOption(choice) && (
          <LoadBoundary>
            <Loaded
              from={parts.answersBehind}
              draw={({ AnswersBehind }) => <AnswersBehind option={choice} />}
            />
          </LoadBoundary>
        )}
      </Part>
      {aspects.map((aspect) => (
        <Aspect key={aspect} choice={choice} aspect={aspect} />
      ))}
      <p className="screen-only">
        <Button kind="link" aria-expanded={isCited} onClick={() => setIsCited(!isCited)}>
          {words.result.sources}
          <span className="visually-hidden">{` ${texts.choices[choice]}`}</span>
        </Button>
      </p>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="choice-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function Aspect({ choice, aspect }: { readonly choice: ChoiceId; readonly aspect: AspectId }) {
  const texts = useTexts().resultTexts;
  return (
    <Part title={texts.aspects[aspect]}>
      <p>{texts.choiceStatements[`${choice}.${aspect}`].join(' ')}</p>
      <Citations sources={choiceCitations[`${choice}.${aspect}`]} />
    </Part>
  );
}

function Why({ option, options }: { readonly option: OptionId; readonly options: OptionResults }) {
  const { words } = useWords();
  const texts = useTexts().resultTexts;
  return groupReasons(options[option].reasons).map(({ group, reasons }) => (
    <div key={group}>
      <p className="choice-group">{words.result.reasonGroups[group]}</p>
      <ul>
        {reasons.map(({ id, sources }) => (
          <li key={id}>
            {wordingOf(texts.reasons, id)}
            <Citations sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
