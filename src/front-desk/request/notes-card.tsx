import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { countCharacters } from '../../consultation/index.ts';
import { staffNoteLimit } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { changeDraft, renewNote, useDraft } from '../session/drafts.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';

/** Notes of staff. One that is being typed outlives the session, the page and a conflict. */
export function NotesCard() {
  const { words } = useStaffLanguage();
  const { page, actions } = useOpenRequest();
  const { note, noteId } = useDraft(page.id);
  const place = usePlace();
  const now = useNow();
  const [tried, setTried] = useState(false);
  const texts = words.request.notes;
  const empty = note.trim() === '';
  const tooLong = countCharacters(note) > staffNoteLimit;
  const problem = tooLong ? 'note-too-long' : tried && empty ? 'note-empty' : undefined;

  async function add(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (empty || tooLong) return;
    if (!(await actions.run({ kind: 'note', id: noteId, text: note }))) return;
    renewNote(page.id);
    setTried(false);
  }

  return (
    <RequestCard title={texts.title} className="notes">
      {page.notes.length === 0 ? (
        <p className="quiet">{texts.empty}</p>
      ) : (
        <ol className="plain-list">
          {page.notes.map((entry) => (
            <li key={entry.id}>
              <p className="quiet small">
                {entry.by.name} · {momentWords(entry.at, now, place)}
              </p>
              <p className="typed">{entry.text}</p>
            </li>
          ))}
        </ol>
      )}
      <form className="stack screen-only" onSubmit={(event) => void add(event)}>
        <Field id="note" label={texts.label} error={problem && words.request.problems[problem]}>
          {(wiring) => (
            <textarea
              {...wiring}
              className="text-input note-input"
              rows={3}
              value={note}
              onChange={(event) =>
                changeDraft(page.id, (draft) => ({ ...draft, note: event.target.value }))
              }
            />
          )}
        </Field>
        <div className="row">
          <DeskButton type="submit" busy={actions.busy === 'note'}>
            {texts.add}
          </DeskButton>
          {!empty && <span className="quiet small">{texts.kept}</span>}
        </div>
      </form>
    </RequestCard>
  );
}
