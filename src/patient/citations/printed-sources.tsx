import { sources as catalogue } from '../../evidence/index.ts';
import { choiceCitations } from '../../rules/index.ts';
import { useResult } from '../decision/use-result.ts';
import { useTexts, useWording } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import { citedTitles } from './cited-titles.ts';
import { placeInWords } from './place-in-words.ts';
import { Title } from './title.tsx';

/** Paper cannot be pressed: where the sources of a page can be read, each once. */
export function PrintedSources({ sources }: { readonly sources: readonly string[] }) {
  const { sourceTexts } = useTexts();
  const { openedTexts, places } = useLoaded(useWording().opened);
  const cited = citedTitles(sources, sourceTexts, catalogue).map((title) => ({
    title,
    place: wordingOf<(typeof places)['F1']>(places, title.ids[0]),
  }));
  return (
    <section className="paper-only stack">
      <h2>{openedTexts.addresses}</h2>
      <ul className="small">
        {cited.map(
          ({ title, place }) =>
            place.url && (
              <li key={title.title}>
                <Title cited={title}>{title.title + placeInWords(place)}</Title>: {place.url}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

/** The same for all that a result cites. */
export function PrintedResultSources() {
  const { options, cautions, advice } = useResult().result;
  const reasons = Object.values(options ?? {}).flatMap((option) => option.reasons);
  const own = [...reasons, ...cautions, ...advice].flatMap(({ sources }) => sources);
  return <PrintedSources sources={[...Object.values(choiceCitations).flat(), ...own]} />;
}
