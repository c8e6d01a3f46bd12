import type { ReactNode } from 'react';
import './field.css';

/** What wires a control to its label, hint, warning and error. Spread it over the control. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldWords {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Said beside the field; it never blocks. */
  readonly warning?: string | undefined;
}

function describedBy({ id, hint, error, warning }: FieldWords): string | undefined {
  const ids = [hint && `${id}-hint`, warning && `${id}-warning`, error && `${id}-error`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** What stands between a label and its control. */
export function Notes({ id, hint, error }: Omit<FieldWords, 'label'>) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </>
  );
}

/** Class of what holds a control, with what is wrong with it. */
export const fieldClass = (error: string | undefined): string =>
  error ? 'field field-invalid' : 'field';

/** One control with its label, hint and error, whose ids are wired here and nowhere else. */
export function Field({
  children,
  ...words
}: FieldWords & { readonly children: (wiring: FieldWiring) => ReactNode }) {
  const { id, label, error, warning } = words;
  const description = describedBy(words);
  return (
    <div className={fieldClass(error)}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Notes {...words} />
      {children({
        id,
        ...(description && { 'aria-describedby': description }),
        ...(error && { 'aria-invalid': true }),
      })}
      <div aria-live="polite">
        {warning && (
          <p id={`${id}-warning`} className="field-warning">
            {warning}
          </p>
        )}
      </div>
    </div>
  );
}

/**
 * A group of controls with one question: fieldset and legend. `label` may hold a heading.
 * The first control carries the id of the group, so that a summary of errors can lead there.
 */
export function FieldGroup({
  children,
  className = '',
  ...words
}: Omit<FieldWords, 'warning'> & { readonly children: ReactNode; readonly className?: string }) {
  const { label, error } = words;
  return (
    <fieldset className={`${fieldClass(error)} ${className}`} aria-describedby={describedBy(words)}>
      <legend className="field-label">{label}</legend>
      <Notes {...words} />
      {children}
    </fieldset>
  );
}
