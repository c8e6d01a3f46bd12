import { Button } from '../../ui/button/button.tsx';
import { useApp } from '../shell/app-context.ts';
import { PageHeading } from '../shell/page-heading.tsx';
import { takeOver } from './take-over.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** Another tab has these answers: the person may take them over here. */
export function ElsewherePage() {
  const app = useApp();
  const { elsewhere: words } = useKeepingTexts();
  return (
    <div className="page">
      <PageHeading>{words.title}</PageHeading>
      <p>{words.text}</p>
      <div className="actions">
        <Button kind="second" onClick={() => void takeOver(app)}>
          {words.here}
        </Button>
      </div>
    </div>
  );
}
