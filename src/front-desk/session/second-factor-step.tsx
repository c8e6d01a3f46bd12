import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { Field } from '../../ui/field/field.tsx';
import type { Failure } from '../api/failure.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { EntryFrame } from './entry-frame.tsx';

interface SecondFactorStepProps {
  readonly onDone: () => void;
  readonly onStartOver: () => void;
}

/** The code of the app, or one of the backup codes. */
export function SecondFactorStep({ onDone, onStartOver }: SecondFactorStepProps) {
  const { words } = useStaffLanguage();
  const texts = words.access.code;
  const { call } = useStaffCall();
  const [kind, setKind] = useState<'totp' | 'backup-code'>('totp');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [shape, setShape] = useState(false);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    const typed = kind === 'totp' ? code.replaceAll(/\s/gu, '') : code.trim();
    const wrongShape = kind === 'totp' ? !/^\d{6}$/u.test(typed) : typed.length < 6;
    setShape(wrongShape);
    setFailure(undefined);
    if (wrongShape) return;
    setBusy(true);
    const outcome = await call(staffRoutes.giveSecondFactor, { body: { kind, code: typed } });
    setBusy(false);
    if (outcome.ok) onDone();
    else setFailure(outcome.failure);
  }

  return (
    <EntryFrame title={texts.title}>
      <p>{texts.lead}</p>
      <FailureNote failure={failure} />
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <Field
          id="code"
          label={kind === 'totp' ? texts.label : texts.backupLabel}
          error={shape ? texts.shape : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="text-input"
              name="code"
              autoComplete="one-time-code"
              inputMode={kind === 'totp' ? 'numeric' : 'text'}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <DeskButton kind="main" type="submit" busy={busy}>
            {texts.submit}
          </DeskButton>
          <DeskButton
            kind="link"
            onClick={() => {
              setKind(kind === 'totp' ? 'backup-code' : 'totp');
              setCode('');
            }}
          >
            {kind === 'totp' ? texts.useBackup : texts.useApp}
          </DeskButton>
          <DeskButton kind="link" onClick={onStartOver}>
            {texts.startOver}
          </DeskButton>
        </div>
      </form>
    </EntryFrame>
  );
}
