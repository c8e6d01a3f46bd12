import { questionnaire, sectionIds } from '../../questions/index.ts';
import type { Question } from '../../questions/index.ts';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/card/card.css';
import { pageOf } from '../question/question-pages.ts';
import { useApp, useJourney, useWords } from '../shell/app-context.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { labelOf, summaryOf } from './answer-words.ts';
import './check-page.css';

/** Every answer with a way to change it, and those that no longer count. */
export function CheckPage() {
  const { navigation } = useApp();
  const { words, questions } = useWords();
  const { draft, walk } = useJourney((state) => state);
  const last = pageOf(walk.asked.at(-1)?.id ?? '');
  const hasEnded = walk.endings.length > 0;
  const stale = questionnaire.questions.filter(
    (question) => !walk.asked.includes(question) && draft.answers[question.id]?.length,
  );
  return (
    <div className="page">
      <PageHeading>{words.check.title}</PageHeading>
      <p>{words.check.lead.join(' ')}</p>
      {sectionIds.map((section) => {
        const asked = walk.asked.filter((question) => question.section === section);
        if (asked.length === 0) return null;
        return (
          <section key={section} className="stack">
            <h2>{questions.sections[section]}</h2>
            <AnswerRows questions={asked} canChange />
          </section>
        );
      })}
      {stale.length > 0 && (
        <section className="card stack">
          <h2>{words.check.notSentTitle}</h2>
          <p>{words.check.notSentLead}</p>
          <AnswerRows questions={stale} canChange={false} />
        </section>
      )}
      <div className="actions">
        <Button onClick={() => navigation.go({ position: hasEnded ? 'ending' : 'result' })}>
          {hasEnded ? words.continue : words.check.toResult}
        </Button>
        <Button
          kind="link"
          // Whoever took up their answers here came from nowhere: the last question lies before.
          onClick={() => navigation.back() || navigation.go({ position: last }, 'replace')}
        >
          {words.back}
        </Button>
      </div>
      <KeptLine />
    </div>
  );
}

interface AnswerRowsProps {
  readonly questions: readonly Question[];
  readonly canChange: boolean;
}

function AnswerRows({ questions: list, canChange }: AnswerRowsProps) {
  const { navigation } = useApp();
  const { words, questions } = useWords();
  const answers = useJourney(({ draft }) => draft.answers);
  return (
    <dl>
      {list.map(({ id, options }) => {
        const summary = summaryOf(questions, id);
        const chosen = options.filter((option) => [answers[id]].flat().includes(option));
        return (
          <div key={id} className="check-row">
            <dt>{summary}</dt>
            {chosen.length === 0 && <dd>{words.check.nothingTicked}</dd>}
            {chosen.map((option) => (
              <dd key={option}>{labelOf(questions, id, option)}</dd>
            ))}
            {canChange && (
              <dd className="check-change screen-only">
                <Button kind="link" onClick={() => navigation.go({ position: pageOf(id) })}>
                  {words.check.change}
                  <span className="visually-hidden">{` ${summary}`}</span>
                </Button>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
