import type { MouseEvent, ReactNode } from 'react';

interface InPageLinkProps {
  /** Id of what the link leads to; it can take the focus. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to something on the same page. It puts no id into the address. */
export function InPageLink({ to, className, children }: InPageLinkProps) {
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a href={`#${to}`} className={className} onClick={follow}>
      {children}
    </a>
  );
}
