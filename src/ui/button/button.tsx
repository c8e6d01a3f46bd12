import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import './button.css';

/** `main` is the one action of a page; `link` looks like a link and acts like a button. */
export type ButtonKind = 'main' | 'second' | 'urgent' | 'link';

function classes(kind: ButtonKind, more: string | undefined): string {
  return `button button-${kind}${more === undefined ? '' : ` ${more}`}`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly kind?: ButtonKind };

/** A button that never submits a form unless it says so. */
export function Button({ kind = 'main', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classes(kind, className)} />;
}

type ButtonLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly kind?: ButtonKind;
  readonly href: string;
};

/** A link that looks like a button. */
export function ButtonLink({ kind = 'main', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classes(kind, className)}>
      {children}
    </a>
  );
}
