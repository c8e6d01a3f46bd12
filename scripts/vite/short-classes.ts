import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const root = new URL('../../', import.meta.url);
const attribute = /(?<=className=")[^"]+(?=")/g;
/** Comments, and the files that a file imports. */
const unread = /\/\*[^]*?\*\/|^\s*\/\/.*$|\bfrom '[^']*'|\bimport '[^']*'/gm;
const cssClass = /(?<=\.)[a-z][a-z-]*(?![\w-])/g;

const read = (files: string): string =>
  globSync(files, { cwd: root })
    .toSorted()
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');
const words = (of: string): string[] => of.split(/[^\w-]+/u);

/**
 * Short names for the classes of the patient's pages: those that stand in an attribute of their
 * own and nowhere else, as a word or as the beginning of one, so that none is put together where
 * nothing is replaced.
 * @param code source of all pages and controls
 * @param styles all their style sheets
 */
export function shortClasses(code: string, styles: string): ReadonlyMap<string, string> {
  const used = new Set((code.match(attribute) ?? []).flatMap(words));
  const elsewhere = words(code.replaceAll(unread, '').replaceAll(attribute, ''));
  const spoken = new Set(elsewhere);
  const begun = elsewhere.filter((word) => word.length > 1 && word.endsWith('-'));
  const names = [...new Set(styles.match(cssClass) ?? [])].filter(
    (name) => used.has(name) && !spoken.has(name) && !begun.some((start) => name.startsWith(start)),
  );
  return new Map(names.map((name, place) => [name, `_${place.toString(36)}`]));
}

/**
 * Shortens the names of classes in the patient's pages, as a minifier does in scripts. Whoever looks
 * for something in the built pages goes by roles and elements.
 */
export function shortClassNames(): Plugin {
  const pages = 'src/{patient,ui}/**/*';
  const short = shortClasses(
    `${read(`${pages}.tsx`)}\n${read(`${pages}.ts`)}`,
    read(`${pages}.css`),
  );
  const shorten = (name: string): string => short.get(name) ?? name;
  return {
    name: 'short-class-names',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client' || name === 'prerender',
    transform: {
      filter: { id: /[\\/]src[\\/](patient|ui)[\\/].*\.(tsx|css)$/ },
      handler: (code, id) =>
        id.endsWith('.css')
          ? code.replaceAll(cssClass, shorten)
          : code.replaceAll(attribute, (names) => words(names).map(shorten).join(' ')),
    },
  };
}
