import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { removeAbandonedKeys } from '../draft/abandoned-keys.ts';
import { useStartAnew } from '../shell/use-start-anew.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** Asks once more before all answers are wiped. */
export function ClearDialog({ onClose }: { readonly onClose: () => void }) {
  const { clear: words } = useKeepingTexts();
  const startAnew = useStartAnew();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.text}</p>
      <Button
        onClick={() => {
          onClose();
          startAnew();
          // Where the browser refuses that, nothing could be kept.
          removeAbandonedKeys(navigator.locks).catch(() => undefined);
        }}
      >
        {words.confirm}
      </Button>
      <Button kind="second" onClick={onClose}>
        {words.cancel}
      </Button>
    </Dialog>
  );
}
