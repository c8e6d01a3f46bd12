import { memo } from 'react';
import { useJourney, useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { progressAt } from './progress.ts';
import type { QuestionPage } from './question-pages.ts';
import { usePageMoves } from './use-page-moves.ts';

/** The way back, how much is left, and the line of sections; a tick changes none of it. */
export const ProgressLine = memo(function ProgressLine({ page }: { readonly page: QuestionPage }) {
  const { words, questions } = useWords();
  const { goBack } = usePageMoves();
  const walk = useJourney((state) => state.walk);
  const answers = useJourney(({ draft }) => draft.answers);
  const { left, sections } = progressAt(page.id, walk, answers);
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
