import { memo } from 'react';
import type { Walk } from '../../questions/index.ts';
import { useApp, useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { progressAt } from './progress.ts';
import type { QuestionPage } from './question-pages.ts';
import { usePageMoves } from './use-page-moves.ts';

/** The way back, how much is left, and the line of sections; a tick changes none of it. */
export const ProgressLine = memo(function ProgressLine({
  page,
  walk,
}: {
  readonly page: QuestionPage;
  readonly walk: Walk;
}) {
  const { journey } = useApp();
  const { words, questions } = useWords();
  const { goBack } = usePageMoves();
  // The walk is another one whenever the answers are.
  const { left, sections } = progressAt(page.id, walk, journey.store.getState().draft.answers);
  return (
    <div className="stack">
      <div className="question-top">
        <button type="button" className="button button-link" onClick={() => goBack(page.id)}>
          <span aria-hidden="true">‹</span> {words.back}
        </button>
        <span className="quiet small">
          {left === 1 ? words.oneLeft : fill(words.someLeft, { count: String(left) })}
        </span>
      </div>
      <div className="progress-line" aria-hidden="true">
        {sections.map(({ section, done }) => (
          <progress key={section} className="progress-part" value={done} max={1} />
        ))}
      </div>
      <p className="kicker">{questions.sections[page.section]}</p>
    </div>
  );
});
