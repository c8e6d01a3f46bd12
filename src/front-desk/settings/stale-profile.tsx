import { useQuery } from '@tanstack/react-query';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { PracticePage } from '../../consultation/staff-api.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { usePlace } from '../language/use-place.ts';
import { versionWords } from './profile-words.ts';
import { PracticeView } from './practice-view.tsx';

interface StaleProfileProps {
  /** Saves what is typed here on the version that is there now. */
  readonly onKeepMine: (version: number) => void;
  readonly onTakeTheirs: (theirs: PracticePage) => void;
}

/** Another owner saved first: shows theirs, and leaves what is typed here as it is. */
export function StaleProfile({ onKeepMine, onTakeTheirs }: StaleProfileProps) {
  const { words } = useStaffLanguage();
  const { ask } = useStaffCall();
  const place = usePlace();
  const texts = words.practice;
  const theirs = useQuery({
    queryKey: ['practice-theirs'],
    queryFn: ({ signal }) => ask(staffRoutes.practice, {}, signal),
    gcTime: 0,
  }).data;
  return (
    <Notice tone="care" role="alert">
      <p>{texts.stale}</p>
      {theirs && (
        <>
          <p className="quiet">{versionWords(theirs, words, place)}</p>
          <PracticeView profile={theirs.current.profile} />
          <div className="row">
            <DeskButton kind="main" onClick={() => onKeepMine(theirs.current.version)}>
              {texts.keepMine}
            </DeskButton>
            <DeskButton onClick={() => onTakeTheirs(theirs)}>{texts.takeTheirs}</DeskButton>
          </div>
        </>
      )}
    </Notice>
  );
}
