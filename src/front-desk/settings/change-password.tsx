import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import { fieldCodeOf } from '../api/failure.ts';
import type { Failure } from '../api/failure.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { NewPasswordFields } from '../session/new-password-fields.tsx';
import { accountProblemOf, passwordProblem } from '../session/new-password.ts';

/** A new password for the own account; every other session of it ends. */
export function ChangePassword() {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const texts = words.access.account;
  const { problems } = words.access;
  const own = passwordProblem(password);
  const refused = accountProblemOf(fieldCodeOf(failure, 'next'));
  const wrong = accountProblemOf(fieldCodeOf(failure, 'current'));
  const problem = (tried ? own : undefined) ?? refused;

  async function change(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    setChanged(false);
    setFailure(undefined);
    if (own || password !== repeat) return;
    setBusy(true);
    const outcome = await call(staffRoutes.changePassword, { body: { current, next: password } });
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    setCurrent('');
    setPassword('');
    setRepeat('');
    setTried(false);
    setChanged(true);
  }

  return (
    <form className="stack stack-start" noValidate onSubmit={(event) => void change(event)}>
      {failure && !refused && !wrong && <FailureNote failure={failure} />}
      <Field id="current" label={texts.current} error={wrong && problems[wrong]}>
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </Field>
      <NewPasswordFields
        password={password}
        repeat={repeat}
        error={problem && problems[problem]}
        repeatError={tried && password !== repeat ? words.access.link.repeatDiffers : undefined}
        onChange={(next) => {
          if (next.password !== undefined) setPassword(next.password);
          if (next.repeat !== undefined) setRepeat(next.repeat);
        }}
      />
      <div className="row">
        <DeskButton type="submit" busy={busy}>
          {texts.change}
        </DeskButton>
        <span role="status">{changed && texts.changed}</span>
      </div>
    </form>
  );
}
