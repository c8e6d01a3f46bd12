import type { ReactNode } from 'react';
import { InPageLink } from '../../ui/in-page-link/in-page-link.tsx';
import { Mark } from '../../ui/mark/mark.tsx';
import { useApp, useLanguage, useWords } from './app-context.ts';
import { PageLink } from './page-link.tsx';
import { PracticePhone } from './practice-phone.tsx';
import './shell.css';

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { practice, definition } = useApp();
  const { words } = useWords();
  const other = useLanguage() === 'en' ? 'es' : 'en';
  return (
    <div className="shell">
      <header className="shell-header">
        <InPageLink className="shell-skip" to="matter">
          {words.skipToMatter}
        </InPageLink>
        <PageLink className="shell-name" to={{ page: 'questions' }}>
          <Mark />
          <span>{words.titles.questions}</span>
        </PageLink>
        <nav className="shell-links">
          <PageLink className="shell-link" to={{ page: 'about' }}>
            {words.about}
          </PageLink>
          <PageLink className="shell-link" to={{ language: other }} hrefLang={other} lang={other}>
            {words.languages[other]}
          </PageLink>
        </nav>
      </header>
      <main className="shell-main" id="matter" tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-footer">
        {practice.phone === null ? <span>{practice.name}</span> : <PracticePhone />}
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
