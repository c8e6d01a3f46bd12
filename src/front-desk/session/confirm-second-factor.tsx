import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { StaffResponse } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import type { Failure } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { QrCode } from '../qr/qr-code.tsx';
import { BackupCodes } from './backup-codes.tsx';
import './second-factor.css';

interface ConfirmSecondFactorProps {
  readonly secret: StaffResponse<'setUpSecondFactor'>;
  readonly onDone: () => void;
}

/** The secret as a picture and as text, the backup codes, and the field for the first code. */
export function ConfirmSecondFactor({ secret, onDone }: ConfirmSecondFactorProps) {
  const { words } = useStaffLanguage();
  const texts = words.access.setUp;
  const { call } = useStaffCall();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [kept, setKept] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const typed = code.replaceAll(/\s/gu, '');
  const wrongShape = tried && !/^\d{6}$/u.test(typed);

  async function confirm(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    setFailure(undefined);
    if (!/^\d{6}$/u.test(typed) || !kept) return;
    setBusy(true);
    const outcome = await call(staffRoutes.confirmSecondFactor, { body: { code: typed } });
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    client.setQueryData(queryKeys.session, outcome.value);
    onDone();
  }

  return (
    <form className="stack" onSubmit={(event) => void confirm(event)} noValidate>
      <p>{texts.scan}</p>
      <QrCode text={secret.uri} label={texts.codeImage} />
      <p>
        {texts.orType}
        <br />
        <span className="secret">{inGroups(secret.secret)}</span>
      </p>
      <p>
        <a href={secret.uri}>{texts.openInApp}</a>
      </p>
      <BackupCodes codes={secret.backupCodes} />
      <div>
        {tried && !kept && <p className="field-error">{texts.keepThemFirst}</p>}
        <label className="tick">
          <input
            type="checkbox"
            checked={kept}
            onChange={(event) => setKept(event.target.checked)}
          />
          {texts.keptThem}
        </label>
      </div>
      <FailureNote failure={failure} />
      <Field
        id="first-code"
        label={texts.enterCode}
        error={wrongShape ? words.access.code.shape : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            autoComplete="one-time-code"
            inputMode="numeric"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <DeskButton kind="main" type="submit" busy={busy}>
          {texts.confirm}
        </DeskButton>
      </div>
    </form>
  );
}

/** A secret in fours, as it is easiest to type; apps leave the spaces out. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/gu)?.join(' ') ?? secret;
}
