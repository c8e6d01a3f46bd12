import { useForm, useWatch } from 'react-hook-form';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { Question } from '../../questions/index.ts';
import type { AnswerValue } from '../draft/draft.ts';
import { firstPosition, nextPosition } from '../journey/position.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { PageLink } from '../shell/page-link.tsx';
import { useApp, useHydrated, useJourney, useWords } from '../shell/app-context.ts';
import { askedWith, checkPage, startingValues } from './page-values.ts';
import type { PageValues } from './page-values.ts';
import { ProgressLine } from './progress-line.tsx';
import { firstControlId, QuestionField } from './question-field.tsx';
import { pageBefore } from './question-pages.ts';
import type { QuestionPage as Page } from './question-pages.ts';
import { StartCard } from './start-card.tsx';
import './question-page.css';

/** Signs come first, so the way to help stands beside them. */
const sectionOfSigns = 'right-now';

/** One page of the questionnaire: its questions, and one way on. */
export function QuestionPage({ page }: { readonly page: Page }) {
  const { journey, navigation } = useApp();
  const { words, questions } = useWords();
  const { draft, notice } = useJourney((state) => state);
  const isHydrated = useHydrated();
  const form = useForm<PageValues>({
    defaultValues: startingValues(page, draft),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: (values) => {
      const check = checkPage(askedWith(page, draft.answers, values), values);
      if (check.ok) return { values: { ...check.answers }, errors: {} };
      const errors = Object.entries(check.problems).map(([id, type]) => [id, { type }]);
      return { values: {}, errors: Object.fromEntries(errors) };
    },
  });
  const values: PageValues = { ...form.getValues(), ...useWatch({ control: form.control }) };
  const { errors, submitCount } = form.formState;
  const asked = askedWith(page, draft.answers, values);
  const isStart = page.id === firstPage;

  const change = (id: string, value: AnswerValue): void => {
    form.setValue(id, value);
    journey.type({ [id]: value });
  };
  const goOn = form.handleSubmit((answers) => {
    journey.accept(answers);
    const state = journey.store.getState();
    navigation.go({ position: nextPosition(state.walk, state.draft) });
  });
  const goBack = (): void => {
    if (navigation.back()) return;
    const before = pageBefore(page.id, journey.store.getState().walk);
    if (before) navigation.go({ position: { view: 'question', page: before.id } }, 'replace');
  };
  const errorOf = ({ id }: Question): string | undefined => {
    const problem = errors[id]?.type;
    return problem === undefined ? undefined : messageOf(questions.answerProblems, String(problem));
  };
  const heading = (title: string): ReactNode =>
    isStart || page.shared ? <h2>{title}</h2> : <PageHeading>{title}</PageHeading>;

  return (
    <div className="page">
      {isStart ? <StartCard /> : <ProgressLine page={page} onBack={goBack} />}
      {notice && <Notice tone="care">{words.notices[notice]}</Notice>}
      {page.shared && <PageHeading>{words.sharedPages[page.shared]}</PageHeading>}
      <ErrorSummary
        title={words.errorsTitle}
        attempt={submitCount}
        errors={asked.flatMap((question) => {
          const message = errorOf(question);
          return message === undefined ? [] : [{ id: firstControlId(question), message }];
        })}
      />
      {asked.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={values[question.id] ?? ''}
          error={errorOf(question)}
          onChange={(value) => change(question.id, value)}
          heading={heading}
        />
      ))}
      {page.section === sectionOfSigns && (
        <p>
          <PageLink to={{ page: 'help' }}>{words.start.help}</PageLink>
        </p>
      )}
      <div className="actions question-actions">
        {isHydrated && <Button onClick={() => void goOn()}>{words.continue}</Button>}
        <noscript>
          <Notice tone="care">
            {words.withoutScripts.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </noscript>
      </div>
      <KeptLine />
    </div>
  );
}

const firstPage = firstPosition.view === 'question' ? firstPosition.page : '';

function messageOf(texts: Readonly<Record<string, string>>, problem: string): string {
  return texts[problem] ?? texts['missing'] ?? problem;
}
