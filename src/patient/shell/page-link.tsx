import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { Position } from '../draft/draft.ts';
import { pathOf } from '../navigation/paths.ts';
import type { Place } from '../navigation/paths.ts';
import { useApp, useNavigation } from './app-context.ts';

type PageLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: Partial<Place & { readonly position: Position }>;
};

/** Whether a click asks for the page here, not for a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** A link within these pages: an address without scripts, a step of the history with them. */
export function PageLink({ to, children, ...rest }: PageLinkProps) {
  const { navigation } = useApp();
  const page = useNavigation((state) => to.page ?? state.page);
  const language = useNavigation((state) => to.language ?? state.language);
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    navigation.go(to);
  };
  return (
    <a {...rest} href={pathOf({ page, language })} onClick={follow}>
      {children}
    </a>
  );
}
