import type { FrameTexts } from '../../text/staff-interface-contract.ts';
import type { Failure } from '../api/failure.ts';

/** A failure in words. */
export function failureWords(failure: Failure, words: FrameTexts): string {
  switch (failure.kind) {
    case 'offline':
      return words.notReached;
    case 'unreadable':
      return words.unreadable;
    case 'problem':
      return words.problems[failure.problem.code];
  }
}
