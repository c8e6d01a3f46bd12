import { useEffect } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { useApp, useJourney, useLanguage } from '../shell/app-context.ts';
import { fill } from '../wording/fill.ts';
import { dayInWords } from './day-in-words.ts';
import { focusKeptLine } from './focus-kept-line.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** The line that says where answers are, where that is not the tab alone. */
export function KeptElsewhere() {
  const { journey, kiosk } = useApp();
  const texts = useKeepingTexts();
  const language = useLanguage();
  const until = useJourney(({ keptIn }) => keptIn);
  useEffect(focusKeptLine, []);
  if (typeof until !== 'number') return <p>{kiosk ? texts.kiosk.kept : texts.keptInMemory}</p>;
  return (
    <>
      <p>{fill(texts.keptUntil, { day: dayInWords(until, language) })}</p>
      <Button kind="link" onClick={() => void journey.keepOnDevice(false)}>
        {texts.stop}
      </Button>
    </>
  );
}
