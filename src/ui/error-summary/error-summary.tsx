import { useEffect, useRef } from 'react';
import { InPageLink } from '../in-page-link/in-page-link.tsx';
import './error-summary.css';

export interface SummaryError {
  /** Id of the control to go to. */
  readonly id: string;
  readonly message: string;
}

/**
 * What is wrong with the page, with a link to each field. It takes the focus once for each
 * `attempt`: what is put right later must not pull it away from a field.
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
  const announced = useRef(0);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (!hasErrors || announced.current === attempt) return;
    announced.current = attempt;
    box.current?.focus();
  }, [hasErrors, attempt]);
  if (!hasErrors) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul className="stack">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <InPageLink to={id}>{message}</InPageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
