import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { AskedQuestion } from '../../consultation/staff-api.ts';
import { questionnaire } from '../../questions/index.ts';
import { FieldGroup } from '../../ui/field/field.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { lookUp } from '../language/look-up.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { changeDraft, useDraft } from '../session/drafts.ts';
import { chooseOption } from './choose-option.ts';
import { useOpenRequest } from './request-context.tsx';
import { askedWords } from './use-names.ts';

interface CorrectAnswerFormProps {
  readonly entry: AskedQuestion;
  readonly title: string;
}

/** Records another answer beside the one that the person gave, which stays. */
export function CorrectAnswerForm({ entry, title }: CorrectAnswerFormProps) {
  const { words, language } = useStaffLanguage();
  const { page, wording, actions } = useOpenRequest();
  const { answer } = useDraft(page.id);
  const [tried, setTried] = useState(false);
  const { question, kind } = entry;
  const texts = words.request.answers;
  const { option: label } = askedWords(wording, language);
  const known = questionnaire.questions.find(({ id }) => id === question);
  const exclusive = known?.kind === 'many' ? known.exclusive : [];
  const options = Object.keys(lookUp(wording?.questions[language], question)?.options ?? {});
  const offered = options.length > 0 ? options : (known?.options ?? []);
  const chosen = answer?.options ?? [];
  const missing = chosen.length === 0 && !(known?.kind === 'many' && known.mayBeEmpty);

  const change = (next: readonly string[] | undefined) =>
    changeDraft(page.id, ({ answer: _before, ...draft }) =>
      next ? { ...draft, answer: { question, options: next } } : draft,
    );

  async function save(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    const ordered = offered.filter((option) => chosen.includes(option));
    if (await actions.run({ kind: 'correct-answer', question, options: ordered })) {
      change(undefined);
    }
  }

  return (
    <form className="stack correct-answer" onSubmit={(event) => void save(event)}>
      <FieldGroup
        id={`correct-${question}`}
        label={<span className="visually-hidden">{title}</span>}
        hint={texts.correctLead}
        error={tried && missing ? words.questions.answerProblems.missing : undefined}
      >
        {offered.map((option) => (
          <label key={option} className="tick">
            <input
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={`correct-${question}`}
              checked={chosen.includes(option)}
              onChange={(event) =>
                change(chooseOption(chosen, option, event.target.checked, { kind, exclusive }))
              }
            />
            {label(question, option)}
          </label>
        ))}
      </FieldGroup>
      <div className="row">
        <DeskButton kind="main" type="submit" busy={actions.busy === 'correct-answer'}>
          {texts.saveCorrection}
        </DeskButton>
        <DeskButton onClick={() => change(undefined)}>{words.frame.cancel}</DeskButton>
      </div>
    </form>
  );
}
