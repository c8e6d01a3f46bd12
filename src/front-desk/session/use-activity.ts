import { useEffect, useEffectEvent, useRef } from 'react';
import { useRenewSession } from './use-session.ts';

/** Milliseconds between two renewals while a person is busy. */
const renewEvery = 60_000;

const signsOfAPerson = ['keydown', 'pointerdown'] as const;

/** Renews the session while a person types or presses; a page left alone never does. */
export function useActivity(): void {
  const renew = useRenewSession();
  const last = useRef(0);
  const notice = useEffectEvent(() => {
    if (document.querySelector('dialog[open]')) return;
    if (Date.now() - last.current < renewEvery) return;
    last.current = Date.now();
    void renew();
  });
  useEffect(() => {
    const listen = () => notice();
    for (const sign of signsOfAPerson) window.addEventListener(sign, listen, true);
    return () => {
      for (const sign of signsOfAPerson) window.removeEventListener(sign, listen, true);
    };
  }, []);
}
