import type { CareStepId } from '../../rules/index.ts';
import { PracticeWords } from '../shell/practice-words.tsx';
import { useCareTexts } from '../shell/app-context.ts';

/** What to do, step by step. */
export function CareSteps({ steps }: { readonly steps: readonly CareStepId[] }) {
  const care = useCareTexts().careTexts;
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>
          <PracticeWords {...care.steps[step]} />
        </li>
      ))}
    </ol>
  );
}
