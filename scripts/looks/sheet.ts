import { languages } from '../../src/consultation/index.ts';
import { fileOf } from './drawer.ts';
import type { Picture } from './drawer.ts';

/** Text as it may stand in a page. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function figure(picture: Picture): string {
  const label = escaped(`${picture.way} · ${picture.language}`);
  const file = fileOf(picture);
  return `<figure><figcaption>${label}</figcaption><a href="${file}"><img src="${file}" alt="${label}" loading="lazy"></a></figure>`;
}

function section(name: string, pictures: readonly Picture[]): string {
  const byState = Map.groupBy(pictures, ({ state }) => state);
  const states = [...byState].map(([state, ofState]) => {
    const figures = ofState.flatMap((picture) =>
      languages.map((language) => figure({ ...picture, language })),
    );
    return `<h3>${escaped(state)}</h3>\n<div class="row">${figures.join('\n')}</div>`;
  });
  return `<section id="${name.replaceAll(/\W+/gu, '-')}"><h2>${escaped(name)}</h2>\n${states.join('\n')}</section>`;
}

const style = `
:root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif; }
body { margin: 1.5rem; background: light-dark(#e8e4dc, #20282a); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.row { display: flex; gap: 1rem; overflow-x: auto; align-items: start; padding-bottom: 1rem; }
figure { margin: 0; flex: none; }
figure a { display: block; max-height: 52rem; overflow-y: auto; border: 1px solid #8888; }
figure img { display: block; max-width: min(46rem, 90vw); }
`;

/**
 * The page that shows every picture, the languages side by side.
 * @param pictures those of one language: each has its like in the others
 */
export function lookSheet(pictures: readonly Picture[]): string {
  const byPage = Map.groupBy(pictures, ({ page }) => page);
  const links = [...byPage.keys()].map(
    (name) => `<a href="#${name.replaceAll(/\W+/gu, '-')}">${escaped(name)}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Looks</title>
<style>${style}</style>
<h1>Every page, in every state</h1>
<p>Drawn by <code>npm run looks</code> from the pages themselves. A long page is cut off here; <code>npm run looks -- sharp</code> draws it whole.</p>
<nav>${links.join('\n')}</nav>
${[...byPage].map(([name, ofPage]) => section(name, ofPage)).join('\n')}
</html>
`;
}
