import type { PracticeVersion } from '../../consultation/index.ts';
import type { SignOff } from '../../consultation/staff-api.ts';
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
  signOff: SignOff | undefined,
  isWaiting: boolean,
) => HtmlPage;

/** Renders every page once for each version of the profile and the definition, signed, waiting or neither. */
export function createRenderedPages(site: SitePages): RenderedPages {
  const nowhere = createHtmlPage('');
  let renderedFor = '';
  let pages = new Map<string, HtmlPage>();

  function renderAll(
    practice: PracticeVersion,
    { version, draft }: ServedDefinition,
    signOff: SignOff | undefined,
    isWaiting: boolean,
  ): void {
    const shared = {
      practice: toPublicPractice(practice),
      definition: { version, draft },
      signOff,
      isWaiting,
    };
    const paths = [...pagePaths, ...Object.values(notFoundPaths)];
    pages = new Map(
      paths.map((path) => {
        const language = languageOf(path);
        const template = site.patientTemplates[language];
        const text = site.renderPage({ path, language, template, ...shared });
        return [path, createHtmlPage(text)];
      }),
    );
  }

  return (path, practice, definition, signOff, isWaiting) => {
    const versions = [practice.version, definition.version, signOff?.at, isWaiting].join(' ');
    if (versions !== renderedFor) {
      renderAll(practice, definition, signOff, isWaiting);
      renderedFor = versions;
    }
    return pages.get(path) ?? pages.get(notFoundPaths[languageOf(path)]) ?? nowhere;
  };
}
