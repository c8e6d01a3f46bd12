import { useState } from 'react';
import type { AskedQuestion } from '../../consultation/staff-api.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { fill, fillCount } from '../language/fill.ts';
import { momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { changeDraft, useDraft } from '../session/drafts.ts';
import { cardIds } from './card-ids.ts';
import { optionsWords } from './cause-words.ts';
import { CorrectAnswerForm } from './correct-answer-form.tsx';
import { notAskedWords } from './not-asked-words.ts';
import type { Names } from './not-asked-words.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { askedWords } from './use-names.ts';
import './answers-card.css';

/** Every answer as it was asked, in both languages where they differ, and what was not asked. */
export function AnswersCard() {
  const { words, language } = useStaffLanguage();
  const { page } = useOpenRequest();
  const [all, setAll] = useState(false);
  const texts = words.request.answers;
  const theirs = page.brief.language;
  const bilingual = theirs !== language;
  const languageNames = words.worklist.languages;
  const open = page.corrected?.kind === 'incomplete' ? page.corrected.questions : [];
  const notAsked = page.questions.filter(
    ({ asked, corrected, question }) => !asked && !corrected && !open.includes(question),
  );
  const rows = page.questions.filter((entry) => all || !notAsked.includes(entry));
  return (
    <RequestCard id={cardIds.answers} title={texts.title} className="answers">
      <div className="table-scroll">
        <table className="plain-table stacking answers-table">
          <thead>
            <tr>
              <th scope="col">{texts.question}</th>
              <th scope="col">{texts.answer}</th>
              {bilingual && (
                <th scope="col">{fill(texts.inLanguage, { language: languageNames[theirs] })}</th>
              )}
              <th scope="col" className="screen-only">
                <span className="visually-hidden">{texts.correct}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <AnswerRow
                key={entry.question}
                entry={entry}
                bilingual={bilingual}
                open={open.includes(entry.question)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {notAsked.length > 0 && (
        <p className="screen-only">
          <DeskButton kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.hideNotAsked : fillCount(texts.showNotAsked, notAsked.length, language)}
          </DeskButton>
        </p>
      )}
    </RequestCard>
  );
}

interface AnswerRowProps {
  readonly entry: AskedQuestion;
  readonly bilingual: boolean;
  /** A correction asks this question, and nobody has answered it yet. */
  readonly open: boolean;
}

function AnswerRow({ entry, bilingual, open }: AnswerRowProps) {
  const { words, language } = useStaffLanguage();
  const { page, wording, names } = useOpenRequest();
  const draft = useDraft(page.id);
  const texts = words.request.answers;
  const ours = askedWords(wording, language);
  const theirLanguage = page.brief.language;
  const theirs = askedWords(wording, theirLanguage);
  const { question } = entry;
  const title = ours.title(question);
  const correcting = draft.answer?.question === question;
  const begin = () =>
    changeDraft(page.id, (before) => ({
      ...before,
      answer: {
        question,
        options: entry.corrected?.options ?? (entry.asked ? entry.options : []),
      },
    }));
  return (
    <tr className={entry.asked ? undefined : 'not-asked'}>
      <th scope="row">
        {title}
        {entry.asked && entry.staffOnly && (
          <span className="quiet small answer-note">{texts.staffOnly}</span>
        )}
      </th>
      <td>
        {entry.asked || entry.corrected ? (
          <Given entry={entry} names={ours} />
        ) : (
          <span className="quiet">
            {open ? texts.openNow : notAskedWords(entry.because, texts.because, names, language)}
          </span>
        )}
        {correcting && <CorrectAnswerForm entry={entry} title={title} />}
      </td>
      {bilingual && (
        <td lang={theirLanguage}>
          <span className="quiet small answer-note">{theirs.title(question)}</span>
          {entry.asked && optionsWords(entry, theirs)}
        </td>
      )}
      <td className="screen-only">
        {(entry.asked || entry.corrected || open) && !correcting && (
          <DeskButton
            kind="link"
            aria-label={fill(open ? texts.addThis : texts.correctThis, {
              question: names.question(question),
            })}
            onClick={begin}
          >
            {open ? texts.add : texts.correct}
          </DeskButton>
        )}
      </td>
    </tr>
  );
}

interface GivenProps {
  readonly entry: AskedQuestion;
  readonly names: Pick<Names, 'option'>;
}

/** What was answered, and beside it what it was corrected to. */
function Given({ entry, names }: GivenProps) {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const now = useNow();
  const texts = words.request.answers;
  const { question, corrected } = entry;
  const list = (options: readonly string[]) =>
    optionsWords({ question, options }, names) || texts.nothingTicked;

  const original = entry.asked ? list(entry.options) : texts.notAskedThen;
  if (!corrected) return original;
  return (
    <>
      <strong>
        {texts.corrected}: {list(corrected.options)}
      </strong>
      <span className="quiet small answer-note">
        {fill(texts.correctedBy, {
          name: corrected.by.name,
          when: momentWords(corrected.at, now, place),
        })}
      </span>
      <span className="answer-note">
        {texts.original}: {original}
      </span>
    </>
  );
}
