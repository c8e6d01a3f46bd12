import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { turnBack, turnForward, useQueue } from './queue-store.ts';

interface QueuePagesProps {
  readonly next: string | null;
  /** The page was turned: reading goes on at the top of the list. */
  readonly onTurn: () => void;
}

/** Turns the pages of the list; nothing where there is one page. */
export function QueuePages({ next, onTurn }: QueuePagesProps) {
  const { words } = useStaffLanguage();
  const texts = words.worklist;
  const turned = useQueue((queue) => queue.cursors.length);
  if (turned === 0 && next === null) return null;
  return (
    <nav className="queue-pages row" aria-label={texts.pages}>
      {turned > 0 && (
        <DeskButton
          onClick={() => {
            turnBack();
            onTurn();
          }}
        >
          {texts.previousPage}
        </DeskButton>
      )}
      <span className="quiet">{fill(texts.page, { page: turned + 1 })}</span>
      {next !== null && (
        <DeskButton
          onClick={() => {
            turnForward(next);
            onTurn();
          }}
        >
          {texts.nextPage}
        </DeskButton>
      )}
    </nav>
  );
}
