import { memo } from 'react';
import { useWords } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import type { Arrival } from './page-ahead.ts';
import { progressAt } from './progress.ts';
import { usePageMoves } from './use-page-moves.ts';

/** The way back, how much is left, and the line of sections; a tick changes none of it. */
export const ProgressLine = memo(function ProgressLine({ page, walk, answers }: Arrival) {
  const { words, questions } = useWords();
  const { goBack } = usePageMoves();
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
          <span
            key={section}
            className="progress-part"
            style={{ backgroundSize: `${100 * done}%` }}
          />
        ))}
      </div>
      <p className="kicker">{questions.sections[page.section]}</p>
    </div>
  );
});
