import type { PracticeVersion } from '../../consultation/index.ts';
import type { ServedDefinition } from '../definitions/definition-store.ts';
import { toPublicPractice } from '../practice-versions.ts';
import { languageOf, pagePaths } from './page-paths.ts';
import type { SitePages } from './page-renderer.ts';

/** Pages of one version of the profile and the definition, by path. */
export interface RenderedPages {
  /** The HTML of a page, or of the page that says that there is none. */
  readonly read: (path: string, practice: PracticeVersion, definition: ServedDefinition) => string;
}

const notFoundPaths = { en: '/404', es: '/es/404' } as const;

/** Renders every page once for each version of the profile and the definition. */
export function createRenderedPages(site: SitePages): RenderedPages {
  let renderedFor = '';
  let pages = new Map<string, string>();

  function renderAll(practice: PracticeVersion, { version, draft }: ServedDefinition): void {
    const publicPractice = toPublicPractice(practice);
    const paths = [...pagePaths, ...Object.values(notFoundPaths)];
    pages = new Map(
      paths.map((path) => [
        path,
        site.renderPage({
          path,
          language: languageOf(path),
          practice: publicPractice,
          definition: { version, draft },
          template: site.patientTemplate,
        }),
      ]),
    );
  }

  return {
    read(path, practice, definition) {
      const versions = `${practice.version} ${definition.version}`;
      if (versions !== renderedFor) {
        renderAll(practice, definition);
        renderedFor = versions;
      }
      return pages.get(path) ?? pages.get(notFoundPaths[languageOf(path)]) ?? '';
    },
  };
}
