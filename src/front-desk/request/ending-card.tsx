import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import type { Failure } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { fill } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { paths } from '../paths.ts';
import { forgetDraft } from '../session/drafts.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { failedWords } from './failed-words.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';

/** The person takes the request back, or wants it erased. */
export function EndingCard() {
  const { words } = useStaffLanguage();
  const { page, actions } = useOpenRequest();
  const { isOwner } = useSignedIn();
  const [sure, setSure] = useState(false);
  const texts = words.request.ending;
  const withdrawn = page.closeReason === 'withdrawn';
  return (
    <RequestCard title={texts.title} className="ending screen-only">
      {!withdrawn && (
        <div className="stack stack-start">
          <p>{texts.withdrawLead}</p>
          {sure ? (
            <div className="row">
              <DeskButton
                kind="grave"
                busy={actions.busy === 'withdraw'}
                onClick={() => void actions.run({ kind: 'withdraw' })}
              >
                {texts.withdrawNow}
              </DeskButton>
              <DeskButton onClick={() => setSure(false)}>{words.frame.cancel}</DeskButton>
            </div>
          ) : (
            <DeskButton onClick={() => setSure(true)}>{texts.withdraw}</DeskButton>
          )}
        </div>
      )}
      {isOwner ? <EraseForm /> : <p className="quiet">{texts.ownerErases}</p>}
    </RequestCard>
  );
}

function EraseForm() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const { call } = useStaffCall();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const texts = words.request.ending;

  async function erase(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const outcome = await call(staffRoutes.erase, { params: { id: page.id }, body: { code } });
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    forgetDraft(page.id);
    navigate(paths.worklist);
    client.removeQueries({ queryKey: queryKeys.request(page.id) });
    await client.invalidateQueries({ queryKey: queryKeys.worklists });
  }

  if (!open) {
    return (
      <div className="stack stack-start">
        <p>{texts.eraseLead}</p>
        <DeskButton kind="grave" onClick={() => setOpen(true)}>
          {texts.erase}
        </DeskButton>
      </div>
    );
  }
  return (
    <form className="stack stack-start" onSubmit={(event) => void erase(event)}>
      <p>{texts.eraseLead}</p>
      <FailureNote failure={failure} says={failure && failedWords(failure, words)} />
      <Field id="erase-code" label={fill(texts.eraseCode, { code: page.code })}>
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <DeskButton kind="grave" type="submit" busy={busy}>
          {texts.eraseNow}
        </DeskButton>
        <DeskButton onClick={() => setOpen(false)}>{words.frame.cancel}</DeskButton>
      </div>
    </form>
  );
}
