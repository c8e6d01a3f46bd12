import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useApp, useJourney } from '../shell/app-context.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { askedWith, checkPage, startingValues } from './page-values.ts';
import type { PageValues } from './page-values.ts';
import { ProgressLine } from './progress-line.tsx';
import type { QuestionPage as Page } from './question-pages.ts';
import { QuestionView } from './question-view.tsx';
import { usePageMoves } from './use-page-moves.ts';

interface PageProps {
  readonly page: Page;
}

/** One page of the questionnaire. What stands around the questions stays from page to page. */
export function QuestionPage({ page }: PageProps) {
  return (
    <div className="page">
      <ProgressLine page={page} />
      <PageForm key={page.id} page={page} />
      <KeptLine />
    </div>
  );
}

/** The questions of a page, and one way on. */
function PageForm({ page }: PageProps) {
  const { journey } = useApp();
  const { goOn } = usePageMoves();
  const answers = useJourney(({ draft }) => draft.answers);
  const [attempt, setAttempt] = useState(0);
  const form = useForm<PageValues>({
    defaultValues: startingValues(page, journey.store.getState().draft),
  });
  useWatch({ control: form.control });
  const values = form.getValues();
  const asked = askedWith(page, answers, values);
  const { errors } = form.formState;
  const problems = Object.entries(errors).map(([id, error]): [string, string] => [
    id,
    String(error?.type),
  ]);
  /** In one go, so that the next page is drawn in the frame after the press. */
  const goOnIfChecked = (): void => {
    const check = checkPage(asked, values);
    if (check.ok) return goOn(check.answers);
    for (const [id, type] of Object.entries(check.problems)) form.setError(id, { type });
    setAttempt(attempt + 1);
  };
  return (
    <QuestionView
      page={page}
      hasHeading={false}
      asked={asked}
      values={values}
      problems={Object.fromEntries(problems)}
      attempt={attempt}
      onChange={(question, value) => {
        form.setValue(question, value);
        form.clearErrors(question);
        journey.type({ [question]: value });
      }}
      onContinue={goOnIfChecked}
    />
  );
}
