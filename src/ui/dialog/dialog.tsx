import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** Called when it is closed by the keyboard. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that has to be answered first: open for as long as it is drawn. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // What is asked is read first: no button can be pressed before by whoever pressed Enter twice.
    current?.querySelector('h2')?.focus();
    // Closed before it goes, it gives the focus back to where it came from.
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="stack">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
