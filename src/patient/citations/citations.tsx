import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { sources as catalogue } from '../../evidence/index.ts';
import type { EvidenceMark, Source } from '../../evidence/index.ts';
import { useTexts } from '../shell/app-context.ts';
import { wordingOf } from '../wording/wording-of.ts';
import './citations.css';

/** Sources that nobody has read at the source: what rests on these alone is a precaution. */
const notRead: readonly EvidenceMark[] = ['V2', 'M', 'policy'];

/** Whether a statement rests on nothing that anyone has read at its source. */
function isPrecaution(sources: readonly string[]): boolean {
  return sources.every((id) => {
    const { mark, url } = wordingOf<Source>(catalogue, id);
    // A rule that others wrote, and that can be read, is no precaution of this practice.
    return notRead.includes(mark) && !(mark === 'policy' && url);
  });
}

/** Where a statement comes from, in a line below it. */
export function Citations({ sources }: { readonly sources: readonly string[] }) {
  const texts = useTexts().sourceTexts;
  const ownTitles: Readonly<Record<string, string>> = texts.ownTitles;
  const headings = new Set<string>();
  const others = new Map<string, ReactNode>();
  for (const id of sources) {
    const source = wordingOf<Source>(catalogue, id);
    if (source.mark === 'article') headings.add(source.title);
    else others.set(source.title, ownTitles[id] ?? <OtherSource source={source} />);
  }
  return (
    <p className="citations">
      {isPrecaution(sources) && `${texts.precaution}. `}
      <span className="citations-from">
        {headings.size > 0 && (
          <>
            {texts.article}: <cite lang="en">{[...headings].join('; ')}</cite>
          </>
        )}
        {[...others].map(([title, source], place) => (
          <Fragment key={title}>
            {(place > 0 || headings.size > 0) && ' · '}
            {source}
          </Fragment>
        ))}
      </span>
    </p>
  );
}

function OtherSource({ source }: { readonly source: Source }) {
  const { title, publisher, year, url } = source;
  const rest = [publisher, year].filter((part) => part !== undefined).join(', ');
  return (
    <cite lang="en">
      {url === undefined ? title : <a href={url}>{title}</a>}
      {rest && `, ${rest}`}
    </cite>
  );
}
