import { useStaffLanguage } from '../language/staff-language.tsx';
import { shownSources } from './source-words.ts';

/** Where a statement comes from. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
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
          <span className="quiet">({cited.join(', ')})</span>
        </li>
      ))}
    </ul>
  );
}
