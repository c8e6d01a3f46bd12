import type { CareStepId } from '../../rules/index.ts';
import { PracticeWords } from '../shell/practice-words.tsx';
import { useWording } from '../shell/app-context.ts';

/** What to do, step by step. */
export function CareSteps({ steps }: { readonly steps: readonly CareStepId[] }) {
  const care = useWording().care.read();
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
