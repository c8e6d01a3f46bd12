import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import './button.css';

/**
 * `main` is the one action of a page; `link` looks like a link and acts like a button; `grave`
 * wipes something, at the front desk.
 */
export type ButtonKind = 'main' | 'second' | 'urgent' | 'link' | 'grave';

type Unclassed<Attributes> = Omit<Attributes, 'className'> & { readonly kind?: ButtonKind };

/** A button that never submits a form unless it says so. */
export function Button({
  kind = 'main',
  type = 'button',
  ...rest
}: Unclassed<ButtonHTMLAttributes<HTMLButtonElement>>) {
  return <button {...rest} type={type} className={`button button-${kind}`} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  kind = 'main',
  children,
  ...rest
}: Unclassed<AnchorHTMLAttributes<HTMLAnchorElement>> & { readonly href: string }) {
  return (
    <a {...rest} className={`button button-${kind}`}>
      {children}
    </a>
  );
}
