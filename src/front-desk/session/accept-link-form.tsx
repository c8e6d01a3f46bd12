import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { AccountProblem, StaffResponse } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import { fieldCodeOf } from '../api/failure.ts';
import type { Failure } from '../api/failure.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { NewPasswordFields } from './new-password-fields.tsx';
import { accountProblemOf, passwordProblem } from './new-password.ts';

/** A password was set, and this is what signing in with it asks for next. */
export interface UsedLink {
  readonly password: string;
  readonly next: StaffResponse<'signIn'>['next'] | undefined;
}

interface AcceptLinkFormProps {
  readonly token: string;
  readonly link: StaffResponse<'inspectLink'>;
  readonly onDone: (used: UsedLink) => void;
}

const formFields = ['name', 'email', 'password'] as const;
type FormField = (typeof formFields)[number];

/** Name and e-mail where the link leaves them open, and a password; then signs in with them. */
export function AcceptLinkForm({ token, link, onDone }: AcceptLinkFormProps) {
  const { words } = useStaffLanguage();
  const texts = words.access.link;
  const { call } = useStaffCall();
  const [name, setName] = useState(link.name ?? '');
  const [email, setEmail] = useState(link.email ?? '');
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const asksName = link.purpose !== 'reset';
  const asksEmail = link.email === null;
  const own: { readonly [Field in FormField]: AccountProblem | undefined } = {
    name: asksName && name.trim() === '' ? 'name-missing' : undefined,
    email:
      asksEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email.trim())
        ? 'email-malformed'
        : undefined,
    password: passwordProblem(password),
  };
  const repeatDiffers = password !== repeat;
  const problemOf = (field: FormField) => {
    const problem =
      (tried ? own[field] : undefined) ?? accountProblemOf(fieldCodeOf(failure, field));
    return problem && words.access.problems[problem];
  };

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    setFailure(undefined);
    if (formFields.some((field) => own[field]) || repeatDiffers) return;
    setBusy(true);
    const accepted = await call(staffRoutes.acceptLink, {
      body: { token, password, ...(asksName && { name }), ...(asksEmail && { email }) },
    });
    if (!accepted.ok) {
      setBusy(false);
      return setFailure(accepted.failure);
    }
    const signedIn = await call(staffRoutes.signIn, {
      body: { email: accepted.value.email, password },
    });
    onDone({ password, next: signedIn.ok ? signedIn.value.next : undefined });
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <FailureNote failure={failure} />
      <p className="quiet">
        {texts.role}: {words.frame.roles[link.role]}
      </p>
      {asksName && (
        <Field id="name" label={texts.name} error={problemOf('name')}>
          {(wiring) => (
            <input
              {...wiring}
              className="text-input"
              name="name"
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field id="email" label={texts.email} error={problemOf('email')}>
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            type="text"
            inputMode="email"
            autoCapitalize="none"
            name="email"
            autoComplete="username"
            readOnly={!asksEmail}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <NewPasswordFields
        password={password}
        repeat={repeat}
        error={problemOf('password')}
        repeatError={tried && repeatDiffers ? texts.repeatDiffers : undefined}
        onChange={(change) => {
          if (change.password !== undefined) setPassword(change.password);
          if (change.repeat !== undefined) setRepeat(change.repeat);
        }}
      />
      <div className="row">
        <DeskButton kind="main" type="submit" busy={busy}>
          {texts.submit}
        </DeskButton>
      </div>
    </form>
  );
}
