import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Mark } from '../../ui/mark/mark.tsx';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import './entry-frame.css';

interface EntryFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The page around everything that comes before being signed in. */
export function EntryFrame({ title, children }: EntryFrameProps) {
  const { words } = useStaffLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words.frame.productName;
  }, [words]);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="entry">
      <header className="entry-head">
        <span className="entry-name">
          <Mark /> {words.frame.productName}
        </span>
        <LanguageSwitch />
      </header>
      <main className="entry-card stack">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
