import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const tokensFile = new URL('../../src/ui/tokens.css', import.meta.url);
const property = /--[a-z][\w-]*/g;

/** `--0`, `--1` and so on for each design token, in the order in which they are declared. */
function shortNames(): ReadonlyMap<string, string> {
  const declared = readFileSync(tokensFile, 'utf8').match(/--[a-z][\w-]*(?=:)/g) ?? [];
  return new Map([...new Set(declared)].map((name, place) => [name, `--${place.toString(36)}`]));
}

/** Shortens the names of the design tokens in the patient's styles, as a minifier does in scripts. */
export function shortTokens(): Plugin {
  const short = shortNames();
  return {
    name: 'short-tokens',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (code, id) =>
      id.endsWith('.css')
        ? code.replaceAll(property, (name) => short.get(name) ?? name)
        : undefined,
  };
}
