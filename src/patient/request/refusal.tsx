import type { ProblemCode } from '../../consultation/index.ts';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/notice/notice.css';
import { useWords } from '../shell/app-context.ts';

/** The page and the server do not go by the same versions: loading the page again helps. */
const outOfDate: readonly ProblemCode[] = [
  'unknown-version',
  'result-differs',
  'practice-not-confirmed',
  'unknown-question',
  'answer-not-asked',
  'answers-incomplete',
  'answers-invalid',
];

/** The server took nothing: why, and what to do. For most reasons, that is to call. */
export function Refusal({ code }: { readonly code: ProblemCode }) {
  const { request } = useWords().words;
  const isOutOfDate = outOfDate.includes(code);
  return (
    <div role="alert" className="notice notice-urgent">
      <p>{isOutOfDate ? request.outOfDate : request[code === 'erased' ? code : 'refused']}</p>
      {isOutOfDate && (
        <Button kind="second" onClick={() => window.location.reload()}>
          {request.loadAgain}
        </Button>
      )}
    </div>
  );
}
