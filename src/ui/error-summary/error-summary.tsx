import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import './error-summary.css';

export interface SummaryError {
  /** Id of the control to go to. */
  readonly id: string;
  readonly message: string;
}

/** Goes to a control without putting its id into the address. */
function goTo(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/**
 * What is wrong with the page, with a link to each field. It takes the focus when it
 * appears and each time `attempt` changes.
 */
export function ErrorSummary({
  title,
  errors,
  attempt,
}: {
  readonly title: string;
  readonly errors: readonly SummaryError[];
  readonly attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors, attempt]);
  if (!hasErrors) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
