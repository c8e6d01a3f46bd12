import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { Failure } from '../api/failure.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useAnyUnsaved } from './drafts.ts';
import { EntryFrame } from './entry-frame.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';

interface SignInPageProps {
  /** The password was given already, with a one-time link: only the code is missing. */
  readonly codeNext: boolean;
  /** Somebody was signed in here, and the session has ended. */
  readonly ended: boolean;
  /** The password is needed once more where a second factor must be set up next. */
  readonly onPassword: (password: string) => void;
  readonly onDone: () => void;
}

/** E-mail and password, then the code where the account has one. */
export function SignInPage({ codeNext, ended, onPassword, onDone }: SignInPageProps) {
  const { words } = useStaffLanguage();
  const texts = words.access.signIn;
  const { call } = useStaffCall();
  const unsaved = useAnyUnsaved();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [step, setStep] = useState<'password' | 'code'>(codeNext ? 'code' : 'password');

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (email.trim() === '' || password === '') return;
    setBusy(true);
    setFailure(undefined);
    const outcome = await call(staffRoutes.signIn, { body: { email, password } });
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    if (outcome.value.next === 'second-factor') return setStep('code');
    if (outcome.value.next === 'set-up-second-factor') onPassword(password);
    onDone();
  }

  if (step === 'code') {
    return <SecondFactorStep onDone={onDone} onStartOver={() => setStep('password')} />;
  }
  return (
    <EntryFrame title={texts.title}>
      {ended && (
        <Notice>
          <p>{unsaved ? texts.sessionEndedWithNote : texts.sessionEnded}</p>
        </Notice>
      )}
      <FailureNote failure={failure} />
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <Field
          id="email"
          label={texts.email}
          error={tried && email.trim() === '' ? texts.emailMissing : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="text-input"
              type="text"
              inputMode="email"
              autoCapitalize="none"
              name="email"
              autoComplete="username"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field
          id="password"
          label={texts.password}
          error={tried && password === '' ? texts.passwordMissing : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="text-input"
              type="password"
              name="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <DeskButton kind="main" type="submit" busy={busy}>
            {busy ? texts.working : texts.submit}
          </DeskButton>
        </div>
      </form>
      <p className="quiet">{texts.forgotten}</p>
    </EntryFrame>
  );
}
