import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { failedWords } from './failed-words.ts';
import { useOpenRequest } from './request-context.tsx';

/** What was not recorded, and why. It stays in sight wherever on the page it was pressed. */
export function FailedAction() {
  const { words } = useStaffLanguage();
  const { failed, run } = useOpenRequest().actions;
  if (!failed) return null;
  return (
    <div className="failed-action screen-only">
      <FailureNote
        failure={failed.failure}
        says={failedWords(failed.failure, words)}
        onRetry={() => void run(failed.action)}
      />
    </div>
  );
}
