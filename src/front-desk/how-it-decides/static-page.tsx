import { renderToStaticMarkup } from 'react-dom/server';
import { languages } from '../../consultation/index.ts';
import type { Language } from '../../consultation/index.ts';
import type { DecisionMap } from '../../rules/index.ts';
import { fill } from '../language/fill.ts';
import { namesIn } from '../language/question-words.ts';
import { wordsByLanguage } from '../language/words.ts';
import { DecisionDrawing } from './decision-drawing.tsx';

/** Where the page of each language lies, beside one another. */
export const staticPageFiles = {
  en: 'how-it-decides.html',
  es: 'how-it-decides.es.html',
} as const satisfies { [Id in Language]: string };

/** Style sheets that the page carries, from the top of the project, in this order. */
export const staticPageStyles = [
  'src/ui/tokens.css',
  'src/front-desk/how-it-decides/static-page.css',
  'src/front-desk/how-it-decides/how-it-decides.css',
] as const;

/**
 * The decision as a page of its own, to be read without a server.
 * @param styles content of the style sheets, which the page carries itself
 */
export function renderStaticPage(map: DecisionMap, language: Language, styles: string): string {
  const words = wordsByLanguage[language];
  const texts = words.howItDecides;
  const names = namesIn(words.questions);
  const other = languages.find((id) => id !== language) ?? language;
  // No font file lies beside it: the system's own is used.
  const ownStyles = styles.replaceAll(/@font-face\s*\{[^}]*\}/gu, '');
  const body = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{texts.title}</title>
        <style dangerouslySetInnerHTML={{ __html: ownStyles }} />
      </head>
      <body>
        <main className="decides-page">
          <h1>{texts.title}</h1>
          <p className="screen-only">
            <a href={staticPageFiles[other]} hrefLang={other} lang={other}>
              {wordsByLanguage[language].frame.otherLanguage}
            </a>
          </p>
          <p>{texts.lead}</p>
          <p>
            {fill(texts.definition, { definition: map.version })}. {texts.proposal}
          </p>
          <DecisionDrawing drawing={{ map, words, language, names }} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${body}\n`;
}
