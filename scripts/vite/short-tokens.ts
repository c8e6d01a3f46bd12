import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const root = new URL('../../', import.meta.url);
const declaration = /[ \t]*(--[a-z][\w-]*):\s*([^;]+);\n/g;
const reference = /var\((--[a-z][\w-]*)\)/g;
const property = /--[a-z][\w-]*/g;

const letters = 26;
/** `a` to `z`, `aa`, `ba` and so on: a checker of style sheets takes no digit for a name. */
function nameAt(place: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (place % letters));
  return place < letters ? letter : letter + nameAt(Math.floor(place / letters) - 1);
}

/**
 * Makes style sheets smaller, as a minifier does scripts. A design token that has one value
 * everywhere stands as that value where it is used; the others get short names; one that no sheet
 * uses goes.
 * @param tokens the sheet that declares the tokens
 * @param sheets every sheet of the page
 * @returns what becomes of a sheet
 */
export function tokenShortener(tokens: string, sheets: string): (sheet: string) => string {
  const declared = [...tokens.matchAll(declaration)];
  const used = new Set([...sheets.matchAll(reference)].map(([, name = '']) => name));
  const times = (wanted: string): number => declared.filter(([, name]) => name === wanted).length;
  const constants = new Map(
    declared.flatMap(([, name = '', value = '']) => (times(name) === 1 ? [[name, value]] : [])),
  );
  const others = [...new Set(declared.map(([, name = '']) => name))].filter(
    (name) => used.has(name) && !constants.has(name),
  );
  const short = new Map(others.map((name, place) => [name, `--${nameAt(place)}`]));
  return (sheet) =>
    sheet
      .replaceAll(declaration, (text, name: string) => (short.has(name) ? text : ''))
      .replaceAll(reference, (text, name: string) => constants.get(name) ?? text)
      .replaceAll(property, (name) => short.get(name) ?? name);
}

/** Shortens the design tokens in the patient's styles. */
export function shortTokens(): Plugin {
  const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
  const sheets = globSync('src/{patient,ui}/**/*.css', { cwd: root }).map(read).join('\n');
  const shorten = tokenShortener(read('src/ui/tokens.css'), sheets);
  return {
    name: 'short-tokens',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (code, id) => (id.endsWith('.css') ? shorten(code) : undefined),
  };
}
