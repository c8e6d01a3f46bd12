import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { queryKeys } from '../api/query-keys.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useAnyUnsaved } from './drafts.ts';
import { idleStateOf } from './idle-state.ts';
import type { IdleState } from './idle-state.ts';
import { useRenewSession } from './use-session.ts';
import type { SignedIn } from './use-session.ts';
import './idle-warning.css';

const everySecond = 1_000;
const secondsInMinute = 60;

interface IdleWarningProps {
  readonly session: SignedIn;
  /** When the session was read here, in milliseconds since 1970. */
  readonly readAt: number;
  readonly onLeave: () => void;
}

/** Says before a session ends that it will, and looks again once it has. */
export function IdleWarning({ session, readAt, onLeave }: IdleWarningProps) {
  const { words } = useStaffLanguage();
  const texts = words.access.idle;
  const client = useQueryClient();
  const renew = useRenewSession();
  const unsaved = useAnyUnsaved();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<IdleState>({ kind: 'active' });

  const look = useEffectEvent(() => {
    const serverAhead = Date.parse(session.now) - readAt;
    const next = idleStateOf(session, Date.now() + serverAhead);
    setState((before) => (before.kind === 'active' && next.kind === 'active' ? before : next));
    if (next.kind === 'ended') void client.invalidateQueries({ queryKey: queryKeys.session });
  });

  useEffect(() => {
    const timer = setInterval(() => look(), everySecond);
    return () => clearInterval(timer);
  }, [session]);

  const warning = state.kind === 'warning' ? state : undefined;
  useEffect(() => {
    if (warning && !dialog.current?.open) dialog.current?.showModal();
    if (!warning) dialog.current?.close();
  }, [warning]);

  const seconds = warning?.secondsLeft ?? 0;
  const time = `${Math.floor(seconds / secondsInMinute)}:${String(seconds % secondsInMinute).padStart(2, '0')}`;
  return (
    <dialog
      ref={dialog}
      className="idle-warning stack"
      aria-labelledby="idle-title"
      onCancel={(event) => {
        event.preventDefault();
        void renew();
      }}
    >
      <h2 id="idle-title">{texts.title}</h2>
      <p>{fill(texts.lead, { time })}</p>
      {unsaved && <p>{texts.noteKept}</p>}
      <div className="row">
        {warning?.renewable !== false && (
          <DeskButton kind="main" onClick={() => void renew()}>
            {texts.stay}
          </DeskButton>
        )}
        <DeskButton onClick={onLeave}>{texts.leave}</DeskButton>
      </div>
    </dialog>
  );
}
