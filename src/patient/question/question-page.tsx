import { useForm, useWatch } from 'react-hook-form';
import type { AnswerProblem } from '../../questions/index.ts';
import { useApp, useJourney } from '../shell/app-context.ts';
import { askedWith, checkPage, startingValues } from './page-values.ts';
import type { PageValues } from './page-values.ts';
import { ProgressLine } from './progress-line.tsx';
import type { QuestionPage as Page } from './question-pages.ts';
import { QuestionView } from './question-view.tsx';
import { usePageMoves } from './use-page-moves.ts';

/** One page of the questionnaire: its questions, and one way on. */
export function QuestionPage({ page }: { readonly page: Page }) {
  const { journey } = useApp();
  const { goOn, goBack } = usePageMoves();
  const answers = useJourney(({ draft }) => draft.answers);
  const form = useForm<PageValues, undefined, PageValues>({
    defaultValues: startingValues(page, journey.store.getState().draft),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: (values) => {
      const check = checkPage(askedWith(page, answers, values), values);
      if (check.ok) return { values: { ...check.answers }, errors: {} };
      const errors = Object.entries(check.problems).map(
        ([id, type]): [string, { type: AnswerProblem }] => [id, { type }],
      );
      return { values: {}, errors: Object.fromEntries(errors) };
    },
  });
  useWatch({ control: form.control });
  const values = form.getValues();
  const { errors, submitCount } = form.formState;
  const problems = Object.entries(errors).map(([id, error]): [string, string] => [
    id,
    String(error?.type),
  ]);
  return (
    <QuestionView
      page={page}
      top={<ProgressLine page={page} onBack={() => goBack(page.id)} />}
      hasHeading={false}
      asked={askedWith(page, answers, values)}
      values={values}
      problems={Object.fromEntries(problems)}
      attempt={submitCount}
      onChange={(question, value) => {
        form.setValue(question, value);
        form.clearErrors(question);
        journey.type({ [question]: value });
      }}
      onContinue={() => void form.handleSubmit(goOn)()}
    />
  );
}
