import type { RefObject } from 'react';
import { isWaiting } from '../../consultation/index.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { useDeskKeys } from '../keys/use-desk-keys.ts';
import { fill } from '../language/fill.ts';
import { momentWords, waitingWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { FlagChips, LevelChip, StateWord } from '../worklist/chips.tsx';
import { MoveControl } from './move-control.tsx';
import { useOpenRequest } from './request-context.tsx';

interface RequestHeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Who it is, how it stands, and what moves it on. */
export function RequestHead({ heading }: RequestHeadProps) {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const place = usePlace();
  const now = useNow();
  const texts = words.request;
  const { contact } = page;
  const facts = [
    page.code,
    fill(texts.asked, { when: momentWords(page.receivedAt, now, place) }),
    isWaiting(page.state) &&
      fill(texts.waiting, {
        time: waitingWords(page.receivedAt, now, words.frame.time, place.language),
      }),
    contact.existingPatient ? texts.existingPatient : texts.newPatient,
  ].filter((fact) => fact !== false);

  return (
    <header className="request-head">
      <div className="request-title">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {contact.name}
          </h1>
          <p className="quiet">{facts.join(' · ')}</p>
        </div>
        <div className="row screen-only">
          <TakeButton />
          <DeskButton onClick={() => window.print()}>{texts.print}</DeskButton>
        </div>
      </div>
      <div className="request-state">
        <span className="queue-chips">
          <FlagChips flags={page.flags} callFirst={page.callFirst} />
          <LevelChip level={page.level} />
        </span>
        <span>
          <StateWord state={page.state} />
          {page.closeReason && ` (${words.worklist.closeReasons[page.closeReason]})`} · <Holder />
        </span>
        <MoveControl />
      </div>
      {page.flags
        .filter((flag) => flag !== 'urgent')
        .map((flag) => (
          <p key={flag}>
            <strong>{words.worklist.flags[flag].label}:</strong>{' '}
            {words.worklist.flags[flag].meaning}
          </p>
        ))}
    </header>
  );
}

function Holder() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const { account } = useSignedIn();
  if (!page.assignee) return words.request.nobodyHasIt;
  if (page.assignee.id === account.id) return words.request.yours;
  return fill(words.request.heldBy, { name: page.assignee.name });
}

function TakeButton() {
  const { words } = useStaffLanguage();
  const { page, actions } = useOpenRequest();
  const { account } = useSignedIn();
  const free = page.assignee === null && page.state !== 'closed';
  const mine = page.assignee?.id === account.id;
  useDeskKeys(free ? { take: () => void actions.run({ kind: 'take' }) } : {});
  if (free) {
    return (
      <DeskButton
        kind="main"
        letter="a"
        busy={actions.busy === 'take'}
        onClick={() => void actions.run({ kind: 'take' })}
      >
        {words.request.take}
      </DeskButton>
    );
  }
  if (!page.assignee) return null;
  return (
    <DeskButton
      busy={actions.busy === 'release'}
      onClick={() => void actions.run({ kind: 'release' })}
    >
      {mine ? words.request.release : words.request.releaseOther}
    </DeskButton>
  );
}
