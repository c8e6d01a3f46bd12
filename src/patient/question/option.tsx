import type { OptionText } from '../../text/contract.ts';
import './option.css';

/** One option of a radio or a checkbox list; all of its surface can be pressed. */
export function Option({
  id,
  kind,
  name,
  value,
  text,
  isChosen,
  errorId,
  onChange,
}: {
  readonly id: string;
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly text: OptionText;
  readonly isChosen: boolean;
  /** Id of what is wrong with this option alone. */
  readonly errorId?: string | undefined;
  readonly onChange: (isChosen: boolean) => void;
}) {
  const { label, hint } = typeof text === 'string' ? { label: text, hint: undefined } : text;
  return (
    <div className="option">
      <input
        className="option-box"
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-describedby={hint === undefined ? errorId : `${id}-hint`}
      />
      <label className="option-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="option-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
