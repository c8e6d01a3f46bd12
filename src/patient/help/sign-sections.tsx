import { carePages, decision } from '../../rules/index.ts';
import type { CareLevel } from '../../rules/index.ts';
import '../../ui/card/card.css';
import type { OptionText } from '../../text/contract.ts';
import { CareSteps } from '../ending/care-steps.tsx';
import { CallPractice } from '../shell/call-buttons.tsx';
import { PracticeWords } from '../shell/practice-words.tsx';
import { useCareTexts, useWords } from '../shell/app-context.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { signsOf } from './signs.ts';
import '../ending/ending-page.css';

/** Levels with something to do about a sign, gravest first. */
const levels = ['emergency', 'same-day', 'this-week'] as const satisfies CareLevel[];

/** What to do for every kind of sign. */
export function SignSections() {
  const { questions } = useWords();
  const { careTexts: care, carePageTexts: own } = useCareTexts();
  return levels.map((level) => (
    <section key={level} className="card stack">
      <h2>
        <PracticeWords text={care.levels[level].title} isHeading />
      </h2>
      <p>
        <PracticeWords text={care.levels[level].lead} />
      </p>
      {level !== 'emergency' && <CallPractice label={own.wasItHere} />}
      <h3>{own.whatToDo}</h3>
      <CareSteps steps={carePages[level].filter((step) => step !== 'form-is-possible')} />
      <h3>{own.whenAny}</h3>
      <ul className="stack">
        {signsOf(decision, level).map((sign) => (
          <li key={sign.rule}>
            {sign.option === undefined ? (
              wordingOf(care.reasons, sign.rule)
            ) : (
              <SignWords text={optionText(questions.questions, sign.question, sign.option)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function SignWords({ text }: { readonly text: OptionText }) {
  if (typeof text === 'string') return text;
  return (
    <>
      {text.label}. <span className="quiet">{text.hint}</span>
    </>
  );
}

function optionText(
  questions: Readonly<Record<string, { readonly options: Readonly<Record<string, OptionText>> }>>,
  question: string,
  option: string,
): OptionText {
  return wordingOf(wordingOf(questions, question).options, option);
}
