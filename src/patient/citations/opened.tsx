import { useApp, useWording } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import type { CitedTitle } from './cited-titles.ts';
import { placeInWords } from './place-in-words.ts';
import { Title } from './title.tsx';

/** An opened citation: each source with its year and address, and what it says in our words. */
export function Opened({ titles }: { readonly titles: readonly CitedTitle[] }) {
  const { kiosk } = useApp();
  const { places, saidBySources } = useLoaded(useWording().opened);
  return (
    <ul>
      {titles.map((cited) => {
        const place = wordingOf<(typeof places)['F1']>(places, cited.ids[0]);
        return (
          <li key={cited.title}>
            <Title cited={cited}>
              {/* A screen that many people use is left for no other site: nothing there starts anew. */}
              {place.url === undefined || kiosk ? (
                cited.title
              ) : (
                <a href={place.url}>{cited.title}</a>
              )}
              {placeInWords(place)}
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
