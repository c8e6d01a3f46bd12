import { Link } from 'wouter';
import type { WorklistLine } from '../../consultation/staff-api.ts';
import { paths } from '../paths.ts';
import { FlagChips, LevelChip, StateWord } from './chips.tsx';
import { standAt, useQueue } from './queue-store.ts';
import { useLineWords } from './use-line-words.ts';
import type { LineWords } from './use-line-words.ts';
import './queue-list.css';

interface QueueListProps {
  readonly lines: readonly WorklistLine[];
  readonly label: string;
  /** Id of the request that is open beside it. */
  readonly open: string | undefined;
}

/** The narrow form of the worklist, beside an open request and on a phone. */
export function QueueList({ lines, label, open }: QueueListProps) {
  const lineWords = useLineWords();
  return (
    <ol className="queue-list" aria-label={label}>
      {lines.map((line) => (
        <QueueItem key={line.id} line={line} cells={lineWords(line)} open={line.id === open} />
      ))}
    </ol>
  );
}

interface QueueItemProps {
  readonly line: WorklistLine;
  readonly cells: LineWords;
  readonly open: boolean;
}

function QueueItem({ line, cells, open }: QueueItemProps) {
  const here = useQueue((queue) => queue.line === line.id);
  const names = ['queue-item', open && 'queue-item-open', here && 'queue-item-here'];
  return (
    <li className={names.filter(Boolean).join(' ')}>
      <Link
        href={paths.request(line.id)}
        data-line={line.id}
        className={line.callFirst ? 'queue-link queue-link-urgent' : 'queue-link'}
        aria-current={open ? 'page' : undefined}
        onFocus={() => standAt(line.id)}
      >
        <span className="queue-line">
          <span className="queue-item-name">{line.name}</span>
          <span className="queue-chips">
            <FlagChips flags={line.flags} callFirst={line.callFirst} />
            <LevelChip level={line.level} />
          </span>
        </span>
        <span className="queue-line">
          <span className="quiet">{cells.about}</span>
          <span className="queue-time">{cells.waiting}</span>
        </span>
        {cells.options && (
          <span className="quiet small">
            {cells.options.map(({ option, status }) => `${option}: ${status}`).join(' · ')}
          </span>
        )}
        <span className="queue-line quiet small">
          <span>
            <StateWord state={line.state} /> · {cells.state ?? cells.assignee}
            {cells.language && ` · ${cells.language}`}
          </span>
          <span className={cells.callBackPassed ? 'queue-due-passed' : undefined}>
            {cells.callBack ?? cells.attempts}
          </span>
        </span>
      </Link>
    </li>
  );
}
