import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { problemCodeOf } from '../api/failure.ts';
import type { Failure } from '../api/failure.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton, KeyHint } from '../form/desk-button.tsx';
import { useDeskKeys } from '../keys/use-desk-keys.ts';
import { useKeysOn } from '../keys/use-keys-on.ts';
import { failureWords } from '../language/failure-words.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { paths } from '../paths.ts';

/** Opens a request by its exact code, which never gets into an address. */
export function CodeBox() {
  const { words } = useStaffLanguage();
  const texts = words.frame.code;
  const { call } = useStaffCall();
  const [, navigate] = useLocation();
  const keysOn = useKeysOn();
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useDeskKeys({ find: () => input.current?.focus() });

  async function find(event: SubmitEvent) {
    event.preventDefault();
    if (busy || code.trim() === '') return;
    setBusy(true);
    setFailure(undefined);
    const outcome = await call(staffRoutes.findByCode, { body: { code: code.trim() } });
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    setCode('');
    navigate(paths.request(outcome.value.id));
  }

  const notFound = failure && problemCodeOf(failure) === 'not-found';
  return (
    <form className="code-box" role="search" onSubmit={(event) => void find(event)}>
      <label htmlFor="code-box">
        {texts.label} {keysOn && <KeyHint letter="/" />}
      </label>
      <div className="code-box-row">
        <input
          ref={input}
          id="code-box"
          className="text-input"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          aria-keyshortcuts={keysOn ? '/' : undefined}
          aria-describedby={failure ? 'code-box-error' : undefined}
          aria-invalid={failure ? true : undefined}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <DeskButton type="submit" busy={busy}>
          {texts.open}
        </DeskButton>
      </div>
      <div role="status">
        {failure && (
          <p id="code-box-error" className="field-error">
            {notFound ? texts.notFound : failureWords(failure, words.frame)}
          </p>
        )}
      </div>
    </form>
  );
}
