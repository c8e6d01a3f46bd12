import { Fragment, useState } from 'react';
import { isPrecaution, sources as sourcesOnTheWay } from '../../evidence/index.ts';
import type { Source } from '../../evidence/index.ts';
import { useTexts } from '../shell/app-context.ts';
import { LoadedPart } from '../shell/loaded-part.tsx';
import { parts } from '../shell/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { citedTitles } from './cited-titles.ts';
import { Title } from './title.tsx';
import './citations.css';

/**
 * Where a statement comes from, in a line below it. Opened, it gives each source with its
 * year and address, and says in our own words what that source says.
 */
export function Citations({
  sources,
  catalogue = sourcesOnTheWay,
}: {
  readonly sources: readonly string[];
  readonly catalogue?: Readonly<Record<string, Source>>;
}) {
  const { sourceTexts: texts } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const isWeak = isPrecaution(sources.map((id) => wordingOf(catalogue, id)));
  const titles = citedTitles(sources, texts, catalogue);
  const opened = (
    <LoadedPart from={parts.opened} draw={({ Opened }) => <Opened titles={titles} />} />
  );
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
      {isOpen && opened}
      {/* Drawn by the server alone: a browser never draws what stands in here. */}
      <noscript>{opened}</noscript>
    </details>
  );
}
