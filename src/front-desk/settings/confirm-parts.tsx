import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { partsToConfirm } from '../../consultation/index.ts';
import type { PartToConfirm } from '../../consultation/index.ts';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { PracticePage } from '../../consultation/staff-api.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import type { Failure } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { partWords } from './profile-words.ts';

interface ConfirmPartsProps {
  readonly page: PracticePage;
  /** Something is typed and not saved: what is confirmed is what is saved. */
  readonly unsaved: boolean;
  /** Confirming makes a version of its own. */
  readonly onConfirmed: (version: number) => void;
}

/** What an owner has to confirm before Send works, part by part, as it is saved. */
export function ConfirmParts({ page, unsaved, onConfirmed }: ConfirmPartsProps) {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const client = useQueryClient();
  const [busy, setBusy] = useState<PartToConfirm>();
  const [failure, setFailure] = useState<Failure>();
  const texts = words.practice;

  async function confirm(part: PartToConfirm) {
    if (busy) return;
    setBusy(part);
    setFailure(undefined);
    const outcome = await call(staffRoutes.confirmProfile, {
      body: { version: page.current.version, parts: [part] },
    });
    setBusy(undefined);
    if (!outcome.ok) return setFailure(outcome.failure);
    client.setQueryData(queryKeys.practice, outcome.value);
    onConfirmed(outcome.value.current.version);
  }

  return (
    <section className="settings-part" aria-labelledby="confirm-title">
      <h2 id="confirm-title">{texts.checklistTitle}</h2>
      <Notice tone={page.canSend ? 'plain' : 'care'} role="status">
        <p>{page.canSend ? texts.sendOn : texts.sendOff}</p>
      </Notice>
      <FailureNote failure={failure} />
      <div>
        {partsToConfirm.map((part) => (
          <div className="confirm-row" key={part}>
            <strong>{texts.parts[part]}</strong>
            <span className="confirm-value">
              {partWords(part, page.current.profile, words) || (
                <span className="quiet">{texts.empty}</span>
              )}
            </span>
            <PartState page={page} part={part}>
              {unsaved ? (
                <span className="quiet">{texts.saveFirst}</span>
              ) : (
                <DeskButton
                  busy={busy === part}
                  aria-label={`${texts.confirm}: ${texts.parts[part]}`}
                  onClick={() => void confirm(part)}
                >
                  {texts.confirm}
                </DeskButton>
              )}
            </PartState>
          </div>
        ))}
      </div>
    </section>
  );
}

interface PartStateProps {
  readonly page: PracticePage;
  readonly part: PartToConfirm;
  readonly children: ReactNode;
}

function PartState({ page, part, children }: PartStateProps) {
  const texts = useStaffLanguage().words.practice;
  if (!page.toConfirm.includes(part)) {
    return <span className="chip chip-leaf">✓ {texts.confirmed}</span>;
  }
  if (page.empty.includes(part)) {
    return <span className="chip chip-apricot">{texts.missing}</span>;
  }
  return children;
}
