import { useEffect, useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useApp } from '../shell/app-context.ts';
import { focusKeptLine } from './focus-kept-line.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** Asks whether the answers shall outlive the tab, and says what that means. */
export function KeepDialog({ onClose }: { readonly onClose: () => void }) {
  const { journey } = useApp();
  const { keep: words } = useKeepingTexts();
  const [hasFailed, setHasFailed] = useState(false);
  // The button that asked is gone once they are kept: the focus goes to the line beside it.
  useEffect(focusKeptLine, []);
  const keep = async (): Promise<void> => {
    await journey.keepOnDevice(true);
    if (typeof journey.store.getState().keptIn === 'number') onClose();
    else setHasFailed(true);
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      {words.text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {hasFailed && <p role="alert">{words.failed}</p>}
      <Button onClick={() => void keep()}>{words.confirm}</Button>
      <Button kind="second" onClick={onClose}>
        {words.cancel}
      </Button>
    </Dialog>
  );
}
