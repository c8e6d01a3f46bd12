import { useQuery } from '@tanstack/react-query';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { AcceptLinkForm } from './accept-link-form.tsx';
import type { UsedLink } from './accept-link-form.tsx';
import { EntryFrame } from './entry-frame.tsx';

interface LinkPageProps {
  readonly token: string;
  /** What the link was used for, or nothing where it was of no use. */
  readonly onDone: (used: UsedLink | undefined) => void;
}

/** What a one-time link opens: a first owner, an invitation or a new password. */
export function LinkPage({ token, onDone }: LinkPageProps) {
  const { words } = useStaffLanguage();
  const texts = words.access.link;
  const { ask } = useStaffCall();
  const link = useQuery({
    queryKey: ['link', token],
    queryFn: ({ signal }) => ask(staffRoutes.inspectLink, { body: { token } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

  if (link.data) {
    return (
      <EntryFrame title={texts.titles[link.data.purpose]}>
        <p>{texts.leads[link.data.purpose]}</p>
        <AcceptLinkForm token={token} link={link.data} onDone={onDone} />
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={words.frame.productName}>
      {link.error ? (
        <>
          <FailureNote
            failure={link.error.failure}
            says={link.error.failure.kind === 'problem' ? texts.notValid : undefined}
          />
          <DeskButton onClick={() => onDone(undefined)}>{texts.goToSignIn}</DeskButton>
        </>
      ) : (
        <p role="status">{words.frame.loading}</p>
      )}
    </EntryFrame>
  );
}
