import { memo, useEffect, useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { useApp, useHydrated, useJourney, useWording, useWords } from './app-context.ts';
import { LoadedPart } from './loaded-part.tsx';
import { parts } from './parts.ts';
import { useStartAnew } from './use-start-anew.ts';
import './kept-line.css';

/** Where the answers are, and the ways to keep or wipe them. */
export const KeptLine = memo(function KeptLine() {
  const { kiosk, navigation } = useApp();
  const { words } = useWords();
  const keptIn = useJourney((state) => state.keptIn);
  const hasAnswers = useJourney(({ draft }) => Object.keys(draft.answers).length > 0);
  const frozen = useJourney(({ draft }) => draft.frozen);
  const isHydrated = useHydrated();
  const [asked, setAsked] = useState<'clear' | 'keep' | undefined>();
  const startAnew = useStartAnew();
  const { keeping } = useWording();
  const close = (): void => setAsked(undefined);
  // What could not be asked on one page is no alarm of the next.
  useEffect(() => navigation.store.subscribe(close), [navigation]);
  // Where no script runs, nothing is kept and nothing can be sent.
  if (!isHydrated) return <p className="kept screen-only">{'\u00a0'}</p>;
  return (
    <div className="kept screen-only" tabIndex={-1}>
      {!kiosk && keptIn === 'tab' ? (
        // Where Send was pressed already, the page says what came of it.
        !frozen && <p>{words.kept}</p>
      ) : (
        <LoadedPart from={parts.keeping} draw={({ KeptElsewhere }) => <KeptElsewhere />} />
      )}
      <div className="kept-ways">
        {!kiosk && keptIn === 'tab' && hasAnswers && (
          <Button kind="link" onClick={() => setAsked('keep')}>
            {words.keepOnDevice}
          </Button>
        )}
        <Button
          kind="link"
          onClick={() => {
            const isHere = navigation.stay();
            // Whoever wants to clear is not kept waiting by a lost connection.
            void Promise.all([parts.keeping.load(), keeping.load()]).then(
              () => isHere() && setAsked('clear'),
              () => isHere() && startAnew(),
            );
          }}
        >
          {words.clear}
        </Button>
      </div>
      {asked && (
        <LoadedPart
          from={parts.keeping}
          draw={({ ClearDialog, KeepDialog }) => {
            const Asked = asked === 'keep' ? KeepDialog : ClearDialog;
            return <Asked onClose={close} />;
          }}
        />
      )}
    </div>
  );
});
