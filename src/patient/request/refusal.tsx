import type { ProblemCode } from '../../consultation/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { InterfaceTexts } from '../../text/interface-contract.ts';
import { useApp, useWords } from '../shell/app-context.ts';

type RefusalKind = 'outOfDate' | 'answersRefused' | 'notPossible' | 'erased' | 'refused';

/** What the person can do about a refusal; for the others, the practice is called. */
const kinds: { readonly [Code in ProblemCode]?: RefusalKind } = {
  'unknown-version': 'outOfDate',
  'result-differs': 'outOfDate',
  'practice-not-confirmed': 'outOfDate',
  'unknown-question': 'answersRefused',
  'answer-not-asked': 'answersRefused',
  'answers-incomplete': 'answersRefused',
  'answers-invalid': 'answersRefused',
  'request-not-possible': 'notPossible',
  erased: 'erased',
};

/** The server took nothing: why, and what to do. */
export function Refusal({ code }: { readonly code: ProblemCode }) {
  const { navigation } = useApp();
  const { words } = useWords();
  const texts: InterfaceTexts['request'] = words.request;
  const kind = kinds[code] ?? 'refused';
  return (
    <Notice tone="urgent" role="alert">
      <p>{texts[kind]}</p>
      {kind === 'outOfDate' && (
        <Button kind="second" onClick={() => window.location.reload()}>
          {texts.loadAgain}
        </Button>
      )}
      {kind === 'answersRefused' && (
        <Button kind="second" onClick={() => navigation.go({ position: 'check' })}>
          {texts.checkAnswers}
        </Button>
      )}
    </Notice>
  );
}
