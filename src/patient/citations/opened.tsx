import { useWording } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import type { CitedTitle } from './cited-titles.ts';
import { Title } from './title.tsx';

/** An opened citation: each source with its year and address, and what it says in our words. */
export function Opened({ titles }: { readonly titles: readonly CitedTitle[] }) {
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
