import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { Mark } from '../../ui/mark/mark.tsx';
import { useApp, useWords } from './app-context.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { PageLink } from './page-link.tsx';
import './shell.css';

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { practice, definition } = useApp();
  const { words } = useWords();
  const main = useRef<HTMLElement>(null);
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className="shell">
      <a className="shell-skip" href="#matter" onClick={skip}>
        {words.skipToMatter}
      </a>
      <header className="shell-header">
        <PageLink className="shell-name" to={{ page: 'questions' }}>
          <Mark />
          {words.product}
        </PageLink>
        <nav className="shell-links" aria-label={words.product}>
          <PageLink className="shell-link" to={{ page: 'about' }}>
            {words.about}
          </PageLink>
          <LanguageSwitch />
        </nav>
      </header>
      <main className="shell-main" id="matter" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className="shell-footer">
        {practice.name && <span>{practice.name}</span>}
        <PageLink className="shell-link" to={{ page: 'help' }}>
          {words.help}
        </PageLink>
        <PageLink className="shell-link" to={{ page: 'privacy' }}>
          {words.privacy}
        </PageLink>
        {definition.draft && <span>{words.draft}</span>}
      </footer>
    </div>
  );
}
