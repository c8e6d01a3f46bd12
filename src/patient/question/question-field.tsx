import type { ReactNode } from 'react';
import { FieldGroup } from '../../ui/field/field.tsx';
import type { Question } from '../../questions/index.ts';
import type { OptionText } from '../../text/contract.ts';
import type { AnswerValue } from '../draft/draft.ts';
import { useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { Option } from './option.tsx';
import { afterTick } from './tick.ts';

/** What a question says, whatever its id. */
interface QuestionWords {
  readonly title: string;
  readonly hint?: string;
  readonly why?: string;
  readonly options: Readonly<Record<string, OptionText>>;
}

interface QuestionFieldProps {
  readonly question: Question;
  readonly value: AnswerValue;
  readonly error: string | undefined;
  readonly onChange: (value: AnswerValue) => void;
  /** Draws the title as the heading that the page needs. */
  readonly heading: (title: string) => ReactNode;
}

/** Id of the first control of a question, to which a summary of errors leads. */
export function firstControlId(question: Question): string {
  return `${question.id}-0`;
}

/** One question with its options, by kind. */
export function QuestionField({ question, value, error, onChange, heading }: QuestionFieldProps) {
  const { words, questions } = useWords();
  const text: QuestionWords = wordingOf(questions.questions, question.id);
  const { title, hint, why } = text;
  const hints = (hint ?? why) && (
    <>
      {hint && <p>{hint}</p>}
      {why && <p className="small">{fill(words.whyAsked, { why })}</p>}
    </>
  );
  return (
    <FieldGroup id={question.id} label={heading(title)} hint={hints} error={error}>
      <div className="options">
        <Options question={question} value={value} text={text} onChange={onChange} />
      </div>
    </FieldGroup>
  );
}

type OptionsProps = Pick<QuestionFieldProps, 'question' | 'value' | 'onChange'> & {
  readonly text: QuestionWords;
};

function Options({ question, value, text, onChange }: OptionsProps) {
  const { words } = useWords();
  const common = (option: string) => ({
    id: `${question.id}-${question.options.indexOf(option)}`,
    name: question.id,
    value: option,
    text: wordingOf(text.options, option),
  });
  switch (question.kind) {
    case 'one':
      return question.options.map((option) => (
        <Option
          key={option}
          {...common(option)}
          kind="radio"
          isChosen={value === option}
          onChange={() => onChange(option)}
        />
      ));
    case 'many': {
      const chosen = typeof value === 'string' ? [] : value;
      const firstExclusive = question.options.find((option) => question.exclusive.includes(option));
      return question.options.map((option) => [
        option === firstExclusive && (
          <p key="or" className="option-or">
            {words.or}
          </p>
        ),
        <Option
          key={option}
          {...common(option)}
          kind="checkbox"
          isChosen={chosen.includes(option)}
          onChange={(isTicked) => onChange(afterTick(question, chosen, option, isTicked))}
        />,
      ]);
    }
  }
}
