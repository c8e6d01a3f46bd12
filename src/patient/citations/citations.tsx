import { Fragment } from 'react';
import { sources as catalogue } from '../../evidence/index.ts';
import type { EvidenceMark, Source } from '../../evidence/index.ts';
import { useWording } from '../shell/app-context.ts';
import { wordingOf } from '../wording/wording-of.ts';
import './citations.css';

/** Sources that nobody has read at the source: what rests on these alone is a precaution. */
const notRead: readonly EvidenceMark[] = ['V2', 'M', 'policy'];

/** Whether a statement rests on nothing that anyone has read at its source. */
export function isPrecaution(sources: readonly string[]): boolean {
  return sources.every((id) => notRead.includes(wordingOf<Source>(catalogue, id).mark));
}

/** Where a statement comes from, in a line below it. */
export function Citations({ sources }: { readonly sources: readonly string[] }) {
  const texts = useWording().sources.read();
  const cited = sources.map((id) => ({ id, source: wordingOf<Source>(catalogue, id) }));
  const ownTitles: Readonly<Record<string, string>> = texts.ownTitles;
  const lines = new Map(
    cited.map(({ id, source }) => [source.title, { source, own: ownTitles[id] }]),
  );
  return (
    <p className="citations">
      {isPrecaution(sources) && <span>{texts.precaution}. </span>}
      {[...lines.values()].map(({ source, own }, place) => (
        <Fragment key={source.title}>
          {place > 0 && ' · '}
          {own ?? <CitedSource source={source} article={texts.article} />}
        </Fragment>
      ))}
    </p>
  );
}

function CitedSource({ source, article }: { readonly source: Source; readonly article: string }) {
  if (source.mark === 'article') {
    return (
      <>
        {article}: <cite lang="en">{source.title}</cite>
      </>
    );
  }
  const rest = [source.publisher, source.year].filter((part) => part !== undefined).join(', ');
  const title = <cite lang="en">{source.title}</cite>;
  return (
    <>
      {source.url === undefined ? title : <a href={source.url}>{title}</a>}
      {rest && (
        <>
          , <span lang="en">{rest}</span>
        </>
      )}
    </>
  );
}
