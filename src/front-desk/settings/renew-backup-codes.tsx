import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import type { Failure } from '../api/failure.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { BackupCodes } from '../session/backup-codes.tsx';

/** New backup codes in place of the old ones. */
export function RenewBackupCodes() {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const [failure, setFailure] = useState<Failure>();
  const texts = words.access.account;

  async function renew(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const outcome = await call(staffRoutes.renewBackupCodes, { body: { password } });
    setBusy(false);
    if (outcome.ok) setCodes(outcome.value.backupCodes);
    else setFailure(outcome.failure);
  }

  if (codes) return <BackupCodes codes={codes} />;
  return (
    <form className="stack stack-start" noValidate onSubmit={(event) => void renew(event)}>
      <p>{texts.renewLead}</p>
      <FailureNote failure={failure} />
      <Field id="renew-password" label={texts.current}>
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <DeskButton type="submit" busy={busy}>
        {texts.renewBackup}
      </DeskButton>
    </form>
  );
}
