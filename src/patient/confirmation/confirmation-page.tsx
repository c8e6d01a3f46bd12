import type { Language } from '../../consultation/index.ts';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/card/card.css';
import { PageHeading } from '../shell/page-heading.tsx';
import { PracticePhone } from '../shell/practice-phone.tsx';
import { PracticeWords } from '../shell/practice-words.tsx';
import { useApp, useJourney, useLanguage, useTexts, useWords } from '../shell/app-context.ts';
import { useStartAnew } from '../shell/use-start-anew.ts';
import { fill } from '../wording/fill.ts';
import { Filled } from '../wording/filled.tsx';
import { localeOf } from '../wording/locale-of.ts';
import './confirmation-page.css';

/** What came of sending: the code, when they call, and how to change one's mind. */
export function ConfirmationPage() {
  const { practice } = useApp();
  const startAnew = useStartAnew();
  const { words } = useWords();
  const { confirmation, request } = useTexts().consentTexts;
  const language = useLanguage();
  const received = useJourney(({ draft }) => draft.received);
  const hours = practice.hoursInWords[language];
  if (!received) return null;
  const isEarlier = received.kind === 'earlier-version';
  return (
    <div className="page">
      <PageHeading>{isEarlier ? words.confirmation.earlierTitle : confirmation.title}</PageHeading>
      {isEarlier && <p>{request.earlierVersionReceived.join(' ')}</p>}
      {received.code && (
        <div className="card card-mist stack">
          <p>
            <Filled
              template={confirmation.code}
              values={{ code: <strong className="code">{received.code}</strong> }}
            />
          </p>
          <p>{confirmation.keepCode}</p>
        </div>
      )}
      {received.receivedAt && (
        <p className="quiet">
          {fill(words.confirmation.receivedAt, {
            time: momentInWords(received.receivedAt, practice.timeZone, language),
          })}
        </p>
      )}
      <section className="stack">
        <h2>{words.confirmation.next}</h2>
        <p>{hours ? fill(confirmation.whenTheyCall, { hours }) : confirmation.whenUnknown}</p>
        <p>
          <PracticeWords text={confirmation.worse} />
        </p>
      </section>
      <section className="stack">
        <h2>{words.confirmation.changeTitle}</h2>
        {received.code && <p>{confirmation.changeYourMind.join(' ')}</p>}
        <PracticePhone />
      </section>
      <div className="actions">
        <Button kind="second" onClick={() => window.print()}>
          {words.result.print}
        </Button>
        <Button kind="link" onClick={startAnew}>
          {words.confirmation.startAnew}
        </Button>
      </div>
    </div>
  );
}

function momentInWords(instant: string, timeZone: string | null, language: Language): string {
  return new Date(instant).toLocaleString(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(timeZone !== null && { timeZone }),
  });
}
