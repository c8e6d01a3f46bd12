import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { closeReasons } from '../../consultation/index.ts';
import type { CloseReason } from '../../consultation/index.ts';
import { Field } from '../../ui/field/field.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useOpenRequest } from './request-context.tsx';

/** Moves the request to another state; closing asks why. */
export function MoveControl() {
  const { words } = useStaffLanguage();
  const { page, actions } = useOpenRequest();
  const [closing, setClosing] = useState(false);
  const texts = words.request.move;
  return (
    <>
      <span className="move-control screen-only">
        <span className="quiet">{texts.label}</span>
        {page.canMoveTo.map((state) =>
          state === 'closed' ? (
            <DeskButton
              key={state}
              aria-expanded={closing}
              aria-controls={closing ? 'close-form' : undefined}
              onClick={() => setClosing(!closing)}
            >
              {texts.to[state]}
            </DeskButton>
          ) : (
            <DeskButton
              key={state}
              busy={actions.busy === 'move'}
              onClick={() => void actions.run({ kind: 'move', to: state })}
            >
              {texts.to[state]}
            </DeskButton>
          ),
        )}
      </span>
      {closing && page.canMoveTo.includes('closed') && (
        <CloseForm onDone={() => setClosing(false)} />
      )}
    </>
  );
}

function CloseForm({ onDone }: { readonly onDone: () => void }) {
  const { words } = useStaffLanguage();
  const { actions } = useOpenRequest();
  const [reason, setReason] = useState<CloseReason>();
  const [tried, setTried] = useState(false);
  const texts = words.request.move;

  async function close(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (reason && (await actions.run({ kind: 'move', to: 'closed', reason }))) onDone();
  }

  return (
    <form id="close-form" className="close-form" onSubmit={(event) => void close(event)}>
      <Field
        id="close-reason"
        label={texts.reason}
        error={tried && !reason ? texts.chooseReason : undefined}
      >
        {(wiring) => (
          <select
            {...wiring}
            className="text-input"
            value={reason ?? ''}
            onChange={(event) =>
              setReason(closeReasons.find((known) => known === event.target.value))
            }
          >
            <option value="">{texts.chooseReason}</option>
            {closeReasons.map((known) => (
              <option key={known} value={known}>
                {words.worklist.closeReasons[known]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DeskButton type="submit" kind="main" busy={actions.busy === 'move'}>
        {texts.closeNow}
      </DeskButton>
    </form>
  );
}
