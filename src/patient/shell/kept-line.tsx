import { useRef } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { firstPosition } from '../journey/position.ts';
import { useApp, useHydrated, useJourney, useWords } from './app-context.ts';
import './kept-line.css';

/** Where the answers are, and the way to wipe them. */
export function KeptLine() {
  const { journey, navigation } = useApp();
  const { words } = useWords();
  const isInMemory = useJourney(({ keptIn }) => keptIn === 'memory');
  const isHydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  const clear = (): void => {
    dialog.current?.close();
    journey.clear();
    navigation.go({ page: 'questions', position: firstPosition });
  };
  return (
    <div className="kept screen-only">
      {/* Where no script runs, nothing is kept and nothing can be sent. */}
      <p>{isHydrated ? words[isInMemory ? 'keptInMemory' : 'kept'] : '\u00a0'}</p>
      {isHydrated && (
        <>
          <Button kind="link" onClick={() => dialog.current?.showModal()}>
            {words.clear.open}
          </Button>
          <dialog ref={dialog} className="kept-dialog" aria-labelledby="clear-title">
            <div className="stack">
              <h2 id="clear-title">{words.clear.title}</h2>
              <p>{words.clear.text}</p>
              <Button onClick={clear}>{words.clear.confirm}</Button>
              <Button kind="second" onClick={() => dialog.current?.close()}>
                {words.clear.cancel}
              </Button>
            </div>
          </dialog>
        </>
      )}
    </div>
  );
}
