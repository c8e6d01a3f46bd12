import { Button } from '../../ui/button/button.tsx';
import { useApp } from '../shell/app-context.ts';
import { PageHeading } from '../shell/page-heading.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** Another tab has these answers: the person may take them over here. */
export function ElsewherePage() {
  const { journey, navigation, ownership } = useApp();
  const { elsewhere: words } = useKeepingTexts();
  const takeOver = async (): Promise<void> => {
    await ownership.takeOver(journey.store.getState().draft.requestId);
    journey.setElsewhere(false);
    navigation.takeFocus();
  };
  return (
    <div className="page">
      <PageHeading>{words.title}</PageHeading>
      <p>{words.text}</p>
      <div className="actions">
        <Button kind="second" onClick={() => void takeOver()}>
          {words.here}
        </Button>
      </div>
    </div>
  );
}
