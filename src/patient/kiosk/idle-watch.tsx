import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useJourney } from '../shell/app-context.ts';
import { useStartAnew } from '../shell/use-start-anew.ts';
import { useKeepingTexts } from '../keeping/use-keeping-texts.ts';
import { fill } from '../wording/fill.ts';
import { idleLimits, secondsLeft } from './idle.ts';

/** What shows that somebody is there. */
const signsOfLife = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/**
 * On a screen that many people use: asks whether somebody is still there, and starts anew when
 * nobody answers. After a request was received less time is given, for it is all done.
 */
export function IdleWatch() {
  const { kiosk: words } = useKeepingTexts();
  const { answers, typed, received, frozen } = useJourney(({ draft }) => draft);
  const startAnew = useStartAnew();
  const lastSign = useRef(0);
  const [left, setLeft] = useState(Infinity);
  const hasBegun = received !== undefined || Object.keys({ ...answers, ...typed }).length > 0;
  const limit = received ? idleLimits.afterSend : idleLimits.underWay;
  const isAsking = hasBegun && left <= idleLimits.warning;

  useEffect(() => {
    if (!hasBegun) return undefined;
    lastSign.current = Date.now();
    const timer = setInterval(() => {
      // Of the day's clock: a tablet that slept has been left alone as well.
      const seconds = secondsLeft(limit, Date.now() - lastSign.current);
      setLeft(seconds);
      if (seconds <= 0) startAnew();
    }, 1_000);
    return () => {
      clearInterval(timer);
      // The next person is asked nothing that was meant for the last one.
      setLeft(Infinity);
    };
  }, [hasBegun, limit, startAnew]);

  useEffect(() => {
    // A question is answered by its buttons, not by any touch.
    if (isAsking) return undefined;
    const stay = (): void => {
      const now = Date.now();
      // Whoever wakes a tablet that slept for long is somebody else.
      if (secondsLeft(limit, now - lastSign.current) > 0) lastSign.current = now;
    };
    for (const sign of signsOfLife) window.addEventListener(sign, stay, { passive: true });
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, stay);
    };
  }, [isAsking, limit]);

  if (!isAsking) return null;
  const stay = (): void => {
    lastSign.current = Date.now();
    setLeft(Infinity);
  };
  return (
    <Dialog title={words.title} onClose={stay}>
      <p>{fill(words.text, { seconds: String(Math.max(0, left)) })}</p>
      {frozen && <p>{words.notSent}</p>}
      <Button onClick={stay}>{words.goOn}</Button>
      <Button kind="second" onClick={startAnew}>
        {words.clear}
      </Button>
    </Dialog>
  );
}
