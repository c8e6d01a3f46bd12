import type { Source } from '../../evidence/index.ts';

/** Publisher and year of a source, as they follow its title. */
export function placeInWords({ publisher, year }: Pick<Source, 'publisher' | 'year'>): string {
  return [publisher, year].map((part) => (part === undefined ? '' : `, ${part}`)).join('');
}
