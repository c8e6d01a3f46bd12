import type { MouseEvent } from 'react';
import { pathOf } from '../navigation/paths.ts';
import { loadSameWording } from '../wording/wording.ts';
import { useApp, useLanguage, useNavigation, useWords } from './app-context.ts';
import { isPlainClick } from './page-link.tsx';

/** Leads to the same page in the other language; with scripts, nothing on the page is lost. */
export function LanguageSwitch() {
  const { navigation } = useApp();
  const { words } = useWords();
  const language = useLanguage();
  const page = useNavigation((state) => state.page);
  const other = language === 'en' ? 'es' : 'en';
  const href = pathOf({ page, language: other });
  const change = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    loadSameWording(language, other).then(
      () => navigation.go({ language: other }, 'replace'),
      () => window.location.assign(href),
    );
  };
  return (
    <a className="shell-link" href={href} hrefLang={other} lang={other} onClick={change}>
      {words.languages[other]}
    </a>
  );
}
