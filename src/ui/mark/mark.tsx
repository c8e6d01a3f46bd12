import './mark.css';

/** The mark: one large and one small vesicle. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle className="mark-large" cx="10" cy="14" r="8.5" />
      <circle className="mark-small" cx="20" cy="4.5" r="3.5" />
    </svg>
  );
}
