import { useState } from 'react';
import { Field } from '../../ui/field/field.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';

interface NewPasswordFieldsProps {
  readonly password: string;
  readonly repeat: string;
  readonly error: string | undefined;
  readonly repeatError: string | undefined;
  readonly onChange: (change: { readonly password?: string; readonly repeat?: string }) => void;
}

/** A new password, typed twice unless it is shown. */
export function NewPasswordFields({
  password,
  repeat,
  error,
  repeatError,
  onChange,
}: NewPasswordFieldsProps) {
  const texts = useStaffLanguage().words.access.link;
  const [shown, setShown] = useState(false);
  const type = shown ? 'text' : 'password';
  return (
    <>
      <Field id="new-password" label={texts.password} hint={texts.passwordHint} error={error}>
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            type={type}
            name="new-password"
            autoComplete="new-password"
            value={password}
            onChange={(event) => onChange({ password: event.target.value })}
          />
        )}
      </Field>
      <Field id="repeat-password" label={texts.repeat} error={repeatError}>
        {(wiring) => (
          <input
            {...wiring}
            className="text-input"
            type={type}
            name="repeat-password"
            autoComplete="new-password"
            value={repeat}
            onChange={(event) => onChange({ repeat: event.target.value })}
          />
        )}
      </Field>
      <label className="tick">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {texts.showPassword}
      </label>
    </>
  );
}
