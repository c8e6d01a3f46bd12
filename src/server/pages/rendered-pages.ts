import type { PracticeVersion } from '../../consultation/index.ts';
import type { ServedDefinition } from '../definitions/definition-store.ts';
import { toPublicPractice } from '../practice-versions.ts';
import { createHtmlPage } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { languageOf, notFoundPaths, pagePaths } from './page-paths.ts';
import type { SitePages } from './page-renderer.ts';

/** The HTML of a page by its path; of the page that says that there is none for any other. */
export type RenderedPages = (
  path: string,
  practice: PracticeVersion,
  definition: ServedDefinition,
  isWaiting: boolean,
) => HtmlPage;

/** Renders every page once for each version of the profile and the definition, waiting or not. */
export function createRenderedPages(site: SitePages): RenderedPages {
  const nowhere = createHtmlPage('');
  let renderedFor = '';
  let pages = new Map<string, HtmlPage>();

  function renderAll(
    practice: PracticeVersion,
    { version, draft }: ServedDefinition,
    isWaiting: boolean,
  ): void {
    const shared = {
      practice: toPublicPractice(practice),
      definition: { version, draft },
      isWaiting,
      template: site.patientTemplate,
    };
    const paths = [...pagePaths, ...Object.values(notFoundPaths)];
    pages = new Map(
      paths.map((path) => {
        const text = site.renderPage({ path, language: languageOf(path), ...shared });
        return [path, createHtmlPage(text)];
      }),
    );
  }

  return (path, practice, definition, isWaiting) => {
    const versions = [practice.version, definition.version, isWaiting].join(' ');
    if (versions !== renderedFor) {
      renderAll(practice, definition, isWaiting);
      renderedFor = versions;
    }
    return pages.get(path) ?? pages.get(notFoundPaths[languageOf(path)]) ?? nowhere;
  };
}
