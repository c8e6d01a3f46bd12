import { Fragment, Suspense, useState } from 'react';
import { isPrecaution, sources as catalogue } from '../../evidence/index.ts';
import type { Source } from '../../evidence/index.ts';
import { useTexts, useWording } from '../shell/app-context.ts';
import { LoadBoundary } from '../shell/load-boundary.tsx';
import { useLoaded } from '../wording/use-loaded.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import { citedTitles } from './cited-titles.ts';
import type { CitedTitle } from './cited-titles.ts';
import './citations.css';

/**
 * Where a statement comes from, in a line below it. Opened, it gives each source with its
 * year and address, and says in our own words what that source says.
 */
export function Citations({ sources }: { readonly sources: readonly string[] }) {
  const { sourceTexts: texts } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const weak = isPrecaution(sources.map((id) => wordingOf<Source>(catalogue, id)));
  const titles = citedTitles(sources, texts);
  return (
    <details
      className={`citations ${weak ? 'citations-weak' : ''}`}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        {weak && `${texts.precaution}. `}
        <span className="citations-from">
          {titles.map(({ title, prefix, isOwn }, place) => (
            <Fragment key={title}>
              {place > 0 && ' · '}
              {prefix}
              <cite lang={isOwn ? undefined : 'en'}>{title}</cite>
            </Fragment>
          ))}
        </span>
      </summary>
      <ul>
        {titles.map((cited) => (
          <li key={cited.title}>
            <TitleAndPlace {...cited} />
            {isOpen && (
              // The titles stand without the words, so these never hold a page up.
              <LoadBoundary isOptional>
                <Suspense fallback={null}>
                  <Said ids={cited.ids} />
                </Suspense>
              </LoadBoundary>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TitleAndPlace({ title, prefix, isOwn, publisher, year, url }: CitedTitle) {
  const rest = [publisher, year].filter((part) => part !== undefined).join(', ');
  return (
    <>
      {prefix}
      <cite lang={isOwn ? undefined : 'en'}>
        {url === undefined ? title : <a href={url}>{title}</a>}
        {rest && `, ${rest}`}
      </cite>
    </>
  );
}

function Said({ ids }: { readonly ids: readonly string[] }) {
  const { saidBySources } = useLoaded(useWording().said);
  return ids.map((id) => <p key={id}>{wordingOf<string>(saidBySources, id)}</p>);
}
