import { useState } from 'react';
import type { ReactNode } from 'react';
import { aspectIds, choiceCitation, optionIds } from '../../rules/index.ts';
import type { AspectId, ChoiceId, OptionId, OptionResults } from '../../rules/index.ts';
import '../../ui/card/card.css';
import { Citations } from '../citations/citations.tsx';
import { useJourney, useTexts, useWords } from '../shell/app-context.ts';
import { LoadedPart } from '../shell/loaded-part.tsx';
import { parts } from '../shell/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { choiceOrder } from './choice-order.ts';
import { groupReasons } from './reason-groups.ts';
import './choices.css';

function isOption(choice: ChoiceId): choice is OptionId {
  return optionIds.some((option) => option === choice);
}

const [whatItIs, ...aspects] = aspectIds;

/** Every row of a choice, in the order in which it is read. */
const rows = [whatItIs, 'why', ...aspects] as const;
type Row = (typeof rows)[number];

/**
 * All five choices with the same weight and the same rows. On a phone, where they stand one
 * below the other, one row of all of them can be compared at a time.
 */
export function Choices({
  options,
  isCited,
}: {
  readonly options: OptionResults;
  /** Sources are shown, and with them the answers that led to a status. */
  readonly isCited: boolean;
}) {
  const { words } = useWords();
  const { aspects: titles } = useTexts().resultTexts;
  const requestId = useJourney(({ draft }) => draft.requestId);
  const [compared, setCompared] = useState('');
  return (
    <>
      <p className="compare tight screen-only">
        <label htmlFor="compare">{words.result.compare}</label>
        <select
          id="compare"
          className="text-input"
          onChange={(event) => setCompared(event.currentTarget.value)}
        >
          <option value="">{words.result.everyRow}</option>
          {rows.map((row) => (
            <option key={row} value={row}>
              {row === 'why' ? words.result.why : titles[row]}
            </option>
          ))}
        </select>
      </p>
      <div className={`choices ${compared && 'choices-compared'}`}>
        {choiceOrder(requestId).map((choice) => (
          <Choice key={choice} {...{ choice, options, compared, isCited }} />
        ))}
      </div>
    </>
  );
}

function Choice({
  choice,
  options,
  compared,
  isCited,
}: {
  readonly choice: ChoiceId;
  readonly options: OptionResults;
  readonly compared: string;
  readonly isCited: boolean;
}) {
  const { words } = useWords();
  const texts = useTexts().resultTexts;
  const status = isOption(choice) ? texts.statuses[options[choice].status] : words.result.always;
  const part = (row: Row, title: string, children: ReactNode) => (
    <div key={row} className={`choice-part tight ${row === compared ? 'choice-compared' : ''}`}>
      <h4>{title}</h4>
      {children}
    </div>
  );
  const aspect = (id: AspectId) =>
    part(
      id,
      texts.aspects[id],
      <>
        <p>{texts.choiceStatements[`${choice}.${id}`].join(' ')}</p>
        <Citations sources={choiceCitation(`${choice}.${id}`)} />
      </>,
    );
  return (
    <article className="card choice" aria-labelledby={`choice-${choice}`}>
      <h3 id={`choice-${choice}`}>{texts.choices[choice]}</h3>
      <p className="choice-status tight">
        <b>{status.label}</b>
        {isOption(choice) && <span>{status.meaning}</span>}
      </p>
      {aspect(whatItIs)}
      {part(
        'why',
        words.result.why,
        isOption(choice) ? (
          <>
            <Why option={choice} options={options} />
            {isCited && (
              <LoadedPart
                isOptional
                from={parts.answersBehind}
                draw={({ AnswersBehind }) => <AnswersBehind option={choice} />}
              />
            )}
          </>
        ) : (
          <p>{status.meaning}</p>
        ),
      )}
      {aspects.map(aspect)}
    </article>
  );
}

function Why({ option, options }: { readonly option: OptionId; readonly options: OptionResults }) {
  const { words, questions } = useWords();
  const texts = useTexts().resultTexts;
  return groupReasons(options[option].reasons).map(({ group, section, reasons }) => (
    <div key={reasons[0]?.id}>
      <p className="choice-group">
        {words.result.reasonGroups[group]}
        {section && ` · ${questions.sections[section]}`}
      </p>
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
