import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useApp } from './app-context.ts';

/** The heading of a page. It takes the focus when the page comes after another one. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const { navigation } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigation.store.getState().moves > 0)
      heading.current?.focus({ preventScroll: history.scrollRestoration === 'auto' });
  }, [navigation]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
