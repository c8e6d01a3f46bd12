import { useEffect, useRef } from 'react';
import type { SignOffPage } from '../../consultation/staff-api.ts';
import type { Failure } from '../api/failure.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { fill } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useSignedIn } from '../session/signed-in.tsx';
import { StatementList } from './statement-list.tsx';

interface SecondLookProps {
  readonly page: SignOffPage;
  readonly comment: string;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly onSign: () => void;
  readonly onBack: () => void;
}

/** Everything once more as it is signed, under the name that signs. */
export function SecondLook({ page, comment, busy, failure, onSign, onBack }: SecondLookProps) {
  const { words } = useStaffLanguage();
  const { name } = useSignedIn().account;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const texts = words.signOff;
  return (
    <>
      <section className="settings-part">
        <h2 ref={heading} tabIndex={-1}>
          {texts.secondLook}
        </h2>
        <p>{fill(texts.secondLookLead, { name })}</p>
        <dl className="facts">
          <div className="fact">
            <dt>{texts.hash}</dt>
            <dd className="version">{page.contentHash}</dd>
          </div>
          <div className="fact">
            <dt>{texts.comment}</dt>
            <dd className="confirm-value">{comment.trim() || texts.noComment}</dd>
          </div>
        </dl>
      </section>
      {page.parts.map((part) => (
        <StatementList key={part.id} part={part} />
      ))}
      <FailureNote failure={failure} />
      <div className="row">
        <DeskButton kind="main" busy={busy} onClick={onSign}>
          {fill(texts.sign, { name })}
        </DeskButton>
        <DeskButton onClick={onBack}>{texts.back}</DeskButton>
      </div>
    </>
  );
}
