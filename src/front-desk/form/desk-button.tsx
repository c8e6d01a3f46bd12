import type { ComponentProps } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { useKeysOn } from '../keys/use-keys-on.ts';

interface DeskButtonProps extends Omit<ComponentProps<typeof Button>, 'disabled'> {
  /** Under way: it keeps the focus, and a second press does nothing. */
  readonly busy?: boolean;
  /** The letter that presses it, shown while letters are on. */
  readonly letter?: string;
}

/** A button of the front desk: it shows its letter, and waits for what it started. */
export function DeskButton({
  kind = 'second',
  busy = false,
  letter,
  children,
  onClick,
  ...rest
}: DeskButtonProps) {
  const hint = useKeysOn() ? letter : undefined;
  return (
    <Button
      {...rest}
      kind={kind}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={hint}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {hint && <KeyHint letter={hint} />}
    </Button>
  );
}

/** A key that does the same as what it stands on. */
export function KeyHint({ letter }: { readonly letter: string }) {
  return (
    <kbd className="key" aria-hidden="true">
      {letter}
    </kbd>
  );
}
