import { Link } from 'wouter';
import type { WorklistLine } from '../../consultation/staff-api.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { paths } from '../paths.ts';
import { FlagChips, LevelChip, StateWord } from './chips.tsx';
import { standAt, useQueue } from './queue-store.ts';
import { useLineWords } from './use-line-words.ts';
import type { LineWords } from './use-line-words.ts';
import './queue-table.css';

interface QueueLinesProps {
  readonly lines: readonly WorklistLine[];
  readonly label: string;
}

/** The whole width: a table with every column. */
export function QueueTable({ lines, label }: QueueLinesProps) {
  const { words } = useStaffLanguage();
  const { columns } = words.worklist;
  const lineWords = useLineWords();
  return (
    <div className="queue-table-scroll">
      <table className="queue-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.about}</th>
            <th scope="col">{columns.level}</th>
            <th scope="col">{columns.flags}</th>
            <th scope="col">{columns.waiting}</th>
            <th scope="col">{columns.calls}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.assignee}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <QueueRow key={line.id} line={line} cells={lineWords(line)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface QueueRowProps {
  readonly line: WorklistLine;
  readonly cells: LineWords;
}

function QueueRow({ line, cells }: QueueRowProps) {
  const here = useQueue((queue) => queue.line === line.id);
  return (
    <tr className={[line.callFirst && 'row-urgent', here && 'row-here'].filter(Boolean).join(' ')}>
      <th scope="row">
        <Link
          href={paths.request(line.id)}
          data-line={line.id}
          onFocus={() => standAt(line.id)}
          className="queue-name"
        >
          {line.name}
        </Link>
        <span className="quiet small queue-code">
          {line.code}
          {cells.language && ` · ${cells.language}`}
        </span>
      </th>
      <td>{cells.about}</td>
      <td>
        <LevelChip level={line.level} />
        {cells.options?.map(({ option, status }) => (
          <span key={option} className="quiet small queue-option">
            {option}: {status}
          </span>
        ))}
      </td>
      <td>
        <span className="queue-chips">
          <FlagChips flags={line.flags} callFirst={line.callFirst} />
        </span>
      </td>
      <td className="queue-time">{cells.waiting}</td>
      <td>
        <span className="quiet">{cells.attempts}</span>
        {cells.callBack && (
          <span className={cells.callBackPassed ? 'queue-due queue-due-passed' : 'queue-due'}>
            {cells.callBack}
          </span>
        )}
      </td>
      <td>
        <StateWord state={line.state} />
        {cells.state && <span className="quiet small queue-code">{cells.state}</span>}
      </td>
      <td className={line.assignee ? undefined : 'quiet'}>{cells.assignee}</td>
    </tr>
  );
}
