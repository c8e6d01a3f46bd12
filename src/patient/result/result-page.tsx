import { useState } from 'react';
import { checkedSince } from '../../evidence/index.ts';
import { wishQuestion } from '../../questions/index.ts';
import type { SectionId } from '../../questions/index.ts';
import { decision, optionIds } from '../../rules/index.ts';
import type { CareLevel, Level } from '../../rules/index.ts';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/card/card.css';
import { InPageLink } from '../../ui/in-page-link/in-page-link.tsx';
import { labelOf } from '../check/answer-words.ts';
import { useResult } from '../decision/use-result.ts';
import { AdviceList } from '../ending/advice-list.tsx';
import '../ending/ending-page.css';
import { KeptLine } from '../shell/kept-line.tsx';
import { LoadedPart } from '../shell/loaded-part.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { parts } from '../shell/parts.ts';
import { useApp, useJourney, useLanguage, useTexts, useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { localeOf } from '../wording/locale-of.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { CautionList } from './caution-list.tsx';
import { Choices } from './choices.tsx';
import { listOf } from './lists.ts';
import { usePrint } from './use-print.ts';
import './result-page.css';

type LevelWithOptions = Exclude<Level, CareLevel>;

/** The result: what could be talked about, what speaks for and against it, and what is not known. */
export function ResultPage() {
  const { navigation } = useApp();
  const { words } = useWords();
  const texts = useTexts().resultTexts;
  const { result } = useResult();
  const [isCited, setIsCited] = useState(false);
  const [isPrinted, print] = usePrint();
  const { options, level } = result;
  if (!options) return null;
  const shown = optionIds.filter((id) => options[id].status !== 'not-suggested');
  const hasCautions = shown.length > 0;
  const hasAdvice = result.advice.length > 0;
  const { title, lead } = wordingOf<(typeof texts.levels)[LevelWithOptions]>(texts.levels, level);
  return (
    <div className={`page page-wide ${isCited ? '' : 'result-plain'}`}>
      <div className="stack result-top">
        <PageHeading>{title}</PageHeading>
        <p>{lead.join(' ')}</p>
        <Chosen section="goals" question={wishQuestion} />
        <Chosen section="priorities" question={decision.orderedBy} />
        <div className="shell-links screen-only">
          {hasCautions && <WayTo id="cautions">{words.result.cautions}</WayTo>}
          <WayTo id="questions">{words.result.questionsToAsk}</WayTo>
          <WayTo id="ask">{words.result.askTitle}</WayTo>
        </div>
      </div>
      {hasAdvice && <AdviceList advice={result.advice} title={words.result.advice} />}
      <section className="stack">
        <h2>{words.result.choices}</h2>
        <p className="screen-only">
          <Button kind="second" aria-pressed={isCited} onClick={() => setIsCited(!isCited)}>
            {words.result.sources}
          </Button>
        </p>
        <Choices options={options} isCited={isCited} />
      </section>
      {hasCautions && <CautionList cautions={result.cautions} shown={shown} headingId="cautions" />}
      <div className="result-columns">
        <QuestionsToAsk
          items={result.questionsToAsk.map(({ id }) => wordingOf<string>(texts.questionsToAsk, id))}
        />
        <div className="stack">
          <AskCard onPrint={print} />
          <Deciding />
        </div>
      </div>
      <div className="result-columns">
        <section className="stack">
          <h2>{words.result.notThis}</h2>
          <ul>
            {texts.notThis.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <WhoWroteThis />
      </div>
      {(isCited || isPrinted) && (
        <LoadedPart
          isOptional
          from={parts.opened}
          draw={({ PrintedResultSources }) => <PrintedResultSources />}
        />
      )}
      <div className="actions">
        <Button kind="link" onClick={() => navigation.go({ position: 'check' })}>
          {words.result.change}
        </Button>
      </div>
      <KeptLine />
    </div>
  );
}

/** What the person chose where a question has no right answer, in the words that were ticked. */
function Chosen({ question, section }: { readonly question: string; readonly section: SectionId }) {
  const { questions } = useWords();
  const chosen = useJourney(({ walk }) => walk.answers.get(question));
  if (!chosen?.length) return null;
  return (
    <p className="small">
      {questions.sections[section]}:{' '}
      {chosen.map((option) => labelOf(questions, question, option)).join(' · ')}
    </p>
  );
}

/** A way to a heading further down; all of them have the same weight. */
function WayTo({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <InPageLink className="shell-link" to={id}>
      {children}
    </InPageLink>
  );
}

/** The list to take along: on paper with room to write, or kept as a file. */
function QuestionsToAsk({ items }: { readonly items: readonly string[] }) {
  const { words } = useWords();
  const { notThis } = useTexts().resultTexts;
  const { kiosk, navigation } = useApp();
  const title = words.result.questionsToAsk;
  const save = (): void => {
    const isHere = navigation.stay();
    parts.deciding.load().then(
      ({ saveList }) => saveList(title, items, notThis[0]),
      // Without a connection the list can still be printed, to paper or to a file.
      () => isHere() && window.print(),
    );
  };
  return (
    <section className="card stack">
      <h2 id="questions" tabIndex={-1}>
        {title}
      </h2>
      <ol className="steps">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {/* A file would stay on a screen that many people use. */}
      {!kiosk && (
        <p className="screen-only">
          <Button kind="link" onClick={save}>
            {words.result.save}
          </Button>
        </p>
      )}
    </section>
  );
}

/** What helps to decide, for who opens it. */
function Deciding() {
  const { words } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="card" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="kicker">{words.result.deciding}</summary>
      {isOpen && <LoadedPart from={parts.deciding} draw={({ DecidingAid }) => <DecidingAid />} />}
    </details>
  );
}

function AskCard({ onPrint }: { readonly onPrint: () => void }) {
  const { navigation, practice } = useApp();
  const { words } = useWords();
  const { sendIsOff } = useTexts().consentTexts.request;
  return (
    <section className="card card-mist stack screen-only">
      <h2 id="ask" tabIndex={-1}>
        {words.result.askTitle}
      </h2>
      <p>{practice.canSend ? words.result.askText : sendIsOff.join(' ')}</p>
      {practice.canSend && (
        <Button onClick={() => navigation.go({ position: 'request' })}>{words.result.ask}</Button>
      )}
      <Button kind="second" onClick={onPrint}>
        {words.result.print}
      </Button>
    </section>
  );
}

function WhoWroteThis() {
  const { practice, definition } = useApp();
  const { words } = useWords();
  const language = useLanguage();
  const { resultTexts, sourceTexts } = useTexts();
  const lines = listOf(
    practice.lines.map(({ name }) => name),
    language,
  );
  return (
    <section className="stack">
      <h2>{words.result.whoWroteThis}</h2>
      <p>{words.result.articleBy}</p>
      {lines && <p>{fill(words.result.linesCarried, { lines })}</p>}
      <p>{practice.signedOff?.[language] ?? resultTexts.notSignedOff}</p>
      <p className="small quiet">
        {fill(words.version, { version: definition.version })}{' '}
        {definition.draft && `${words.draft} `}
        {fill(sourceTexts.checkedOn, { day: dayIn(checkedSince, localeOf(language)) })}
      </p>
    </section>
  );
}

function dayIn(day: string, locale: string): string {
  return new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
