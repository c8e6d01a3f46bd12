import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/notice/notice.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { optionsWords } from './cause-words.ts';
import { keptFields, keptWords } from './kept-words.ts';
import type { RequestAction } from './request-action.ts';
import { useOpenRequest } from './request-context.tsx';
import { timelineWords } from './timeline-words.ts';
import type { Conflict } from './use-request-actions.ts';

/** Somebody else was quicker: both versions, what happened, and what was wanted here. */
export function ConflictPanel() {
  const { actions } = useOpenRequest();
  return actions.conflict ? <ConflictNotice conflict={actions.conflict} /> : null;
}

/** Whether an action still makes sense on the version that is there now. */
function stillPossible({ now, action }: Conflict): boolean {
  switch (action.kind) {
    case 'move':
      return now.canMoveTo.includes(action.to);
    case 'take':
      return now.assignee === null;
    case 'release':
      return now.assignee !== null;
    default:
      return true;
  }
}

function ConflictNotice({ conflict }: { readonly conflict: Conflict }) {
  const { words } = useStaffLanguage();
  const { names, actions } = useOpenRequest();
  const place = usePlace();
  const at = useNow();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [conflict]);
  const texts = words.request.conflict;
  const { before, now, action } = conflict;
  const moment = (instant: string) => momentWords(instant, at, place);
  const rows = keptFields
    .map((field) => ({
      field,
      before: keptWords(before, field, { words, names, moment }),
      now: keptWords(now, field, { words, names, moment }),
    }))
    .filter((row) => row.before !== row.now);
  const known = new Set(before.timeline.map(({ id }) => id));
  const happened = now.timeline.filter(({ id }) => !known.has(id));
  const possible = stillPossible(conflict);

  return (
    <div ref={box} tabIndex={-1} className="conflict">
      <Notice tone="care" role="alert">
        <h2>{texts.title}</h2>
        <p>{texts.lead}</p>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col">{fill(texts.before, { version: before.version })}</th>
              <th scope="col">{fill(texts.now, { version: now.version })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.field}>
                <th scope="row">{texts.kept[row.field]}</th>
                <td>{row.before || '–'}</td>
                <td>
                  <strong>{row.now || '–'}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul className="plain-list">
          {happened.map((entry) => (
            <li key={entry.id}>
              {moment(entry.at)}: {timelineWords(entry, words, names, moment)}
              {entry.by && ` · ${entry.by.name}`}
            </li>
          ))}
        </ul>
        <p>
          {texts.yourChange} <strong>{changeWords(action, texts.changes)}</strong>
        </p>
        {!possible && <p>{texts.notPossible}</p>}
        <div className="row">
          {possible && (
            <DeskButton
              kind="main"
              busy={actions.busy !== undefined}
              onClick={() => void actions.run(action)}
            >
              {texts.again}
            </DeskButton>
          )}
          <DeskButton onClick={actions.leaveConflict}>{texts.leave}</DeskButton>
        </div>
      </Notice>
    </div>
  );

  function changeWords(wanted: RequestAction, changes: typeof texts.changes): string {
    switch (wanted.kind) {
      case 'call':
        return words.request.call.outcomes[wanted.outcome];
      case 'note':
        return words.request.notes.add;
      case 'move':
        return words.request.move.to[wanted.to];
      case 'correct-answer': {
        const { question, options } = wanted;
        const labels = optionsWords({ question, options }, names);
        return `${changes['correct-answer']} (${names.question(question)}: ${labels})`;
      }
      default:
        return changes[wanted.kind];
    }
  }
}
