import { useState } from 'react';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import '../../ui/notice/notice.css';
import type { Position } from '../draft/draft.ts';
import { pathOf } from '../navigation/paths.ts';
import type { Place } from '../navigation/paths.ts';
import { loadSameWording } from '../wording/wording.ts';
import { useApp, useHydrated, useLanguage, useNavigation, useWords } from './app-context.ts';

type PageLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: Partial<Place & { readonly position: Position }>;
};

/** Whether a click asks for the page here, not for a new tab or a download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/**
 * A link within these pages: an address without scripts, a step of the history with them.
 * The same page in another language takes the place of this one, and loses nothing of it.
 */
export function PageLink({ to, children, ...rest }: PageLinkProps) {
  const { journey, kiosk, navigation } = useApp();
  const { words } = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  const here = { page: useNavigation((state) => state.page), language: useLanguage() };
  const { page, language } = { ...here, ...to };
  // Only once the page is alive: which screen a page to read is on, the server cannot know.
  const isShared = useHydrated() && kiosk !== '';
  const href = pathOf({ page, language }, isShared);
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (language === here.language) return navigation.go(to);
    setHasFailed(false);
    const isHere = navigation.stay();
    loadSameWording(here.language, language).then(
      () => navigation.go(to, 'replace'),
      // A page of an older build asks for what is gone; without a connection, nothing helps.
      async () => {
        // Whoever went on meanwhile is left in peace.
        if (!isHere()) return;
        // The page that comes instead must find the last tick.
        if (!navigator.onLine || (await journey.keep()) === 'memory') return setHasFailed(true);
        window.location.assign(href);
      },
    );
  };
  return (
    <>
      <a {...rest} href={href} onClick={follow}>
        {children}
      </a>
      {hasFailed && (
        <p role="alert" className="notice notice-care">
          {words.loadFailed.title}. {words.loadFailed.text}
        </p>
      )}
    </>
  );
}
