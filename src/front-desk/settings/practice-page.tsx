import { usePractice } from '../api/use-practice.ts';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { usePlace } from '../language/use-place.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { PracticeForm } from './practice-form.tsx';
import { versionWords } from './profile-words.ts';
import { PracticeView } from './practice-view.tsx';
import { SettingsPage } from './settings-page.tsx';

/** The practice profile: an owner edits and confirms it, everyone else reads it. */
export function PracticePage() {
  const { words } = useStaffLanguage();
  const { isOwner } = useSignedIn();
  const practice = usePractice();
  const place = usePlace();
  const texts = words.practice;
  const { data, error } = practice;
  return (
    <SettingsPage title={texts.title}>
      <p>{isOwner ? texts.lead : texts.readOnly}</p>
      {error && <FailureNote failure={error.failure} onRetry={() => void practice.refetch()} />}
      {practice.isPending && <p role="status">{words.frame.loading}</p>}
      {data && (
        <>
          <p className="quiet">{versionWords(data, words, place)}</p>
          {isOwner ? <PracticeForm page={data} /> : <PracticeView profile={data.current.profile} />}
        </>
      )}
    </SettingsPage>
  );
}
