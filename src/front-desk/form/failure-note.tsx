import { Notice } from '../../ui/notice/notice.tsx';
import type { Failure } from '../api/failure.ts';
import { failureWords } from '../language/failure-words.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { DeskButton } from './desk-button.tsx';

interface FailureNoteProps {
  readonly failure: Failure | undefined;
  /** Said instead of the code's own words, where the place knows better. */
  readonly says?: string | undefined;
  readonly onRetry?: () => void;
}

/** Says why something did not work, and offers it again. */
export function FailureNote({ failure, says, onRetry }: FailureNoteProps) {
  const { words } = useStaffLanguage();
  if (!failure) return null;
  return (
    <Notice tone="urgent" role="alert">
      <p>{says ?? failureWords(failure, words.frame)}</p>
      {onRetry && (
        <p>
          <DeskButton onClick={onRetry}>{words.frame.tryAgain}</DeskButton>
        </p>
      )}
    </Notice>
  );
}
