import type { Question } from '../../questions/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import '../../ui/notice/notice.css';
import type { AnswerValue, TypedAnswers } from '../draft/draft.ts';
import { useHydrated, useJourney, useWords } from '../shell/app-context.ts';
import { PageLink } from '../shell/page-link.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import { firstControlId, QuestionField } from './question-field.tsx';
import type { QuestionPage } from './question-pages.ts';
import type { Press } from './use-page-moves.ts';
import './question-page.css';

/** Signs come first, so the way to help stands beside them. */
const sectionOfSigns = 'right-now';

interface QuestionViewProps {
  readonly page: QuestionPage;
  /** Whether the page has a heading already, so that its question is a lesser one. */
  readonly hasHeading: boolean;
  /** Questions of the page that apply. */
  readonly asked: readonly Question[];
  readonly values: TypedAnswers;
  /** Codes of problems, by question id. */
  readonly problems: Readonly<Record<string, string | undefined>>;
  /** Times that Continue was pressed. */
  readonly attempt: number;
  readonly onChange: (question: string, value: AnswerValue) => void;
  readonly onContinue: (press: Press) => void;
}

/** How the questions of a page look, whoever holds what is typed on it. */
export function QuestionView(props: QuestionViewProps) {
  const { page, hasHeading, asked, values, problems, attempt, onChange, onContinue } = props;
  const { words, questions } = useWords();
  const notice = useJourney((state) => state.notice);
  const isHydrated = useHydrated();
  const messageOf = ({ id }: Question): string | undefined =>
    problems[id] && wordingOf<string>(questions.answerProblems, problems[id]);
  const errors = asked.flatMap((question) => {
    const message = messageOf(question);
    if (message === undefined) return [];
    const { title } = wordingOf<{ title: string }>(questions.questions, question.id);
    // Beside another question, the message alone does not say which one it is about.
    const named = asked.length > 1 ? `${message} ${title}` : message;
    return [{ id: firstControlId(question), message: named }];
  });
  return (
    <>
      {notice && <div className="notice notice-care">{words.notices[notice]}</div>}
      {page.shared && <h1 tabIndex={-1}>{words.sharedPages[page.shared]}</h1>}
      <ErrorSummary title={words.errorsTitle} attempt={attempt} errors={errors} />
      {/* Or the browser writes down what is ticked, and ticks again what was cleared. */}
      <form className="page" autoComplete="off">
        {asked.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={values[question.id] ?? ''}
            error={messageOf(question)}
            onChange={(value) => onChange(question.id, value)}
            heading={(title) =>
              hasHeading || page.shared ? <h2>{title}</h2> : <h1 tabIndex={-1}>{title}</h1>
            }
          />
        ))}
        {/* Nothing can send it: its only button is off, also where no script runs. */}
        <input type="submit" hidden disabled value={words.continue} />
      </form>
      {page.section === sectionOfSigns && (
        <PageLink className="shell-link" to={{ page: 'help' }}>
          {words.start.help}
        </PageLink>
      )}
      <div className="actions question-actions">
        {isHydrated ? (
          <Button onClick={onContinue}>{words.continue}</Button>
        ) : (
          // Without a script the browser opens it: that it is open is what is kept of a press.
          <details>
            <summary className="button button-main">{words.continue}</summary>
            <p role="status">{words.loading}</p>
          </details>
        )}
      </div>
    </>
  );
}
