import { sectionIds } from '../../questions/index.ts';
import type { WalkedQuestion } from '../../questions/index.ts';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/card/card.css';
import { pageOf } from '../question/question-pages.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useApp, useJourney, useWords } from '../shell/app-context.ts';
import { labelOf, summaryOf } from './answer-words.ts';
import './check-page.css';

/** Every answer with a way to change it, and those that no longer count. */
export function CheckPage() {
  const { navigation } = useApp();
  const { words, questions } = useWords();
  const { draft, walk } = useJourney((state) => state);
  const hasEnded = walk.endings.length > 0;
  const stale = walk.steps.filter(
    ({ asked, question }) => !asked && (draft.answers[question.id]?.length ?? 0) > 0,
  );
  return (
    <div className="page">
      <PageHeading>{words.check.title}</PageHeading>
      <p>{words.check.lead.join(' ')}</p>
      {sectionIds.map((section) => {
        const steps = walk.steps.filter(
          ({ asked, question }) => asked && question.section === section,
        );
        if (steps.length === 0) return null;
        return (
          <section key={section} className="stack">
            <h2>{questions.sections[section]}</h2>
            <dl className="check-list">
              {steps.map((step) => (
                <AnswerRow key={step.question.id} step={step} />
              ))}
            </dl>
          </section>
        );
      })}
      {stale.length > 0 && (
        <section className="card stack">
          <h2>{words.check.notSentTitle}</h2>
          <p>{words.check.notSentLead}</p>
          <ul>
            {stale.map(({ question }) => (
              <li key={question.id}>
                {summaryOf(questions, question.id)}
                {': '}
                {[draft.answers[question.id] ?? []]
                  .flat()
                  .filter((option) => question.options.includes(option))
                  .map((option) => labelOf(questions, question.id, option))
                  .join('; ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="actions">
        <Button onClick={() => navigation.go({ position: hasEnded ? 'ending' : 'result' })}>
          {hasEnded ? words.continue : words.check.toResult}
        </Button>
        <Button kind="link" onClick={() => navigation.back()}>
          {words.back}
        </Button>
      </div>
      <KeptLine />
    </div>
  );
}

function AnswerRow({ step }: { readonly step: WalkedQuestion }) {
  const { navigation } = useApp();
  const { words, questions } = useWords();
  const { id } = step.question;
  const options = step.asked ? (step.options ?? []) : [];
  const summary = summaryOf(questions, id);
  return (
    <div className="check-row">
      <dt>{summary}</dt>
      <dd>
        {options.length === 0
          ? words.check.nothingTicked
          : options.map((option) => (
              <span key={option} className="check-answer">
                {labelOf(questions, id, option)}
              </span>
            ))}
      </dd>
      <dd className="check-change screen-only">
        <Button kind="link" onClick={() => navigation.go({ position: pageOf(id) })}>
          {words.check.change}
          <span className="visually-hidden">: {summary}</span>
        </Button>
      </dd>
    </div>
  );
}
