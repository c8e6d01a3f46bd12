import { Button } from '../../ui/button/button.tsx';
import '../../ui/notice/notice.css';
import type { Draft } from '../draft/draft.ts';
import { useApp, useLanguage } from '../shell/app-context.ts';
import { PageHeading } from '../shell/page-heading.tsx';
import { PracticePhone } from '../shell/practice-phone.tsx';
import { useStartAnew } from '../shell/use-start-anew.ts';
import { fill } from '../wording/fill.ts';
import { takeOver } from './take-over.ts';
import { dayInWords } from './day-in-words.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** Answers were kept on this device: go on with them, or start anew. */
export function FoundPage({ draft }: { readonly draft: Draft }) {
  const app = useApp();
  const { found: words } = useKeepingTexts();
  const language = useLanguage();
  const startAnew = useStartAnew();
  // A tab that has them open is asked about, and not robbed.
  const goOn = async (): Promise<void> => {
    if (await app.ownership.own(draft.requestId)) await takeOver(app);
    else {
      app.navigation.takeFocus();
      app.journey.setElsewhere();
    }
  };
  return (
    <div className="page">
      <PageHeading>{words.title}</PageHeading>
      <p>{fill(words.text, { day: dayInWords(draft.touchedAt, language) })}</p>
      {draft.frozen && (
        <div className="notice notice-care">
          <p>{words.notSent}</p>
          <PracticePhone />
        </div>
      )}
      <div className="actions">
        <Button onClick={() => void goOn()}>{words.goOn}</Button>
        <Button kind="second" onClick={startAnew}>
          {words.startAnew}
        </Button>
      </div>
    </div>
  );
}
