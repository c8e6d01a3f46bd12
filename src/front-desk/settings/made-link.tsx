import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/notice/notice.tsx';
import { CopyButton } from '../form/copy-button.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';

/** A one-time link that was just made, for one person. */
export interface LinkToHandOver {
  readonly name: string;
  readonly link: string;
  readonly expiresAt: string;
}

interface MadeLinkProps {
  readonly link: LinkToHandOver;
  readonly onClose: () => void;
}

/** The link, to be handed over in person or by phone: it is shown once. */
export function MadeLink({ link, onClose }: MadeLinkProps) {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const now = useNow();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [link]);
  const texts = words.records.people;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="care" role="status">
        <h2>{fill(texts.linkTitle, { name: link.name })}</h2>
        <p>
          {fill(texts.linkLead, { when: momentWords(link.expiresAt, now, place) })}{' '}
          <strong>{texts.linkOnce}</strong>
        </p>
        <p className="made-link">{link.link}</p>
        <div className="row">
          <CopyButton text={link.link} />
          <DeskButton kind="link" onClick={onClose}>
            {words.frame.close}
          </DeskButton>
        </div>
      </Notice>
    </div>
  );
}
