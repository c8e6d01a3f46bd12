import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { StaffResponse } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import type { Failure } from '../api/failure.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { ConfirmSecondFactor } from './confirm-second-factor.tsx';

interface SetUpSecondFactorProps {
  /** Nothing else is possible before it is set up. */
  readonly needed: boolean;
  /** The password, where it was typed a moment ago. */
  readonly knownPassword: string | undefined;
  readonly onDone: () => void;
}

/** Shows the secret for an authenticator app, and takes its first code. */
export function SetUpSecondFactor({ needed, knownPassword, onDone }: SetUpSecondFactorProps) {
  const { words } = useStaffLanguage();
  const texts = words.access.setUp;
  const { call } = useStaffCall();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [secret, setSecret] = useState<StaffResponse<'setUpSecondFactor'>>();

  async function begin(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const outcome = await call(staffRoutes.setUpSecondFactor, {
      body: { password: knownPassword ?? password },
    });
    setBusy(false);
    if (outcome.ok) setSecret(outcome.value);
    else setFailure(outcome.failure);
  }

  if (secret) {
    return <ConfirmSecondFactor secret={secret} onDone={onDone} />;
  }
  return (
    <>
      <p>{needed ? texts.needed : texts.lead}</p>
      <FailureNote failure={failure} />
      <form className="stack" onSubmit={(event) => void begin(event)} noValidate>
        {knownPassword === undefined && (
          <Field id="current-password" label={texts.passwordFirst}>
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
        )}
        <div className="row">
          <DeskButton kind="main" type="submit" busy={busy}>
            {texts.begin}
          </DeskButton>
          {!needed && (
            <DeskButton kind="link" onClick={onDone}>
              {words.frame.cancel}
            </DeskButton>
          )}
        </div>
      </form>
    </>
  );
}
