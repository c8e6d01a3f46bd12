import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
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
  const isWeak = isPrecaution(sources.map((id) => wordingOf<Source>(catalogue, id)));
  const titles = citedTitles(sources, texts);
  return (
    <details
      className={`citations ${isWeak ? 'citations-weak' : ''}`}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        {isWeak && `${texts.precaution}. `}
        <span className="citations-from">
          {titles.map((cited, place) => (
            <Fragment key={cited.title}>
              {place > 0 && ' · '}
              <Title cited={cited}>{cited.title}</Title>
            </Fragment>
          ))}
        </span>
      </summary>
      {isOpen && (
        <LoadBoundary>
          <Opened titles={titles} />
        </LoadBoundary>
      )}
      {/* Drawn by the server alone: a browser never draws what stands in here. */}
      <noscript>
        <Opened titles={titles} />
      </noscript>
    </details>
  );
}

function Title({ cited, children }: { readonly cited: CitedTitle; readonly children: ReactNode }) {
  return (
    <>
      {cited.prefix}
      <cite lang={cited.isOwn ? undefined : 'en'}>{children}</cite>
    </>
  );
}

function Opened({ titles }: { readonly titles: readonly CitedTitle[] }) {
  const { places, saidBySources } = useLoaded(useWording().opened);
  return (
    <ul>
      {titles.map((cited) => {
        const { publisher, year, url } = wordingOf<(typeof places)['F1']>(places, cited.ids[0]);
        const rest = [publisher, year]
          .map((part) => (part === undefined ? '' : `, ${part}`))
          .join('');
        return (
          <li key={cited.title}>
            <Title cited={cited}>
              {url === undefined ? cited.title : <a href={url}>{cited.title}</a>}
              {rest}
            </Title>
            {cited.ids.map((id) => (
              <p key={id}>{wordingOf<string>(saidBySources, id)}</p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
