import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { turnBack, turnForward, useQueue } from './queue-store.ts';

/** Turns the pages of the list; nothing where there is one page. */
export function QueuePages({ next }: { readonly next: string | null }) {
  const { words } = useStaffLanguage();
  const texts = words.worklist;
  const turned = useQueue((queue) => queue.cursors.length);
  if (turned === 0 && next === null) return null;
  return (
    <nav className="queue-pages row" aria-label={texts.pages}>
      {turned > 0 && <DeskButton onClick={turnBack}>{texts.previousPage}</DeskButton>}
      <span className="quiet">{fill(texts.page, { page: turned + 1 })}</span>
      {next !== null && <DeskButton onClick={() => turnForward(next)}>{texts.nextPage}</DeskButton>}
    </nav>
  );
}
