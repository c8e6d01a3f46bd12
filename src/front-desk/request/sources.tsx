import { useStaffLanguage } from '../language/staff-language.tsx';
import { markedIds, shownSources } from './source-words.ts';

interface SourcesProps {
  readonly ids: readonly string[];
  /** With how far each has been checked. */
  readonly marked?: boolean;
}

/** Where a statement comes from. */
export function Sources({ ids, marked = false }: SourcesProps) {
  const { words } = useStaffLanguage();
  return (
    <ul className="sources small">
      {shownSources(ids, words.sources).map(({ label, url, ids: cited }) => (
        <li key={label}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {label}
            </a>
          ) : (
            label
          )}{' '}
          <span className="quiet">({(marked ? markedIds(cited) : cited).join(', ')})</span>
        </li>
      ))}
    </ul>
  );
}
