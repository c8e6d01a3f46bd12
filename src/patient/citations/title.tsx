import type { ReactNode } from 'react';
import type { CitedTitle } from './cited-titles.ts';

/** A title as it is cited: in the language that it has. */
export function Title({
  cited,
  children,
}: {
  readonly cited: CitedTitle;
  readonly children: ReactNode;
}) {
  return (
    <>
      {cited.prefix}
      <cite lang={cited.isOwn ? undefined : 'en'}>{children}</cite>
    </>
  );
}
