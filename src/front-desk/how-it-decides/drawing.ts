import type { DecisionMap } from '../../rules/index.ts';
import type { Words } from '../language/words.ts';
import type { Names } from '../request/not-asked-words.ts';
import type { OwnPath } from './own-path.ts';

/** Everything that the decision is drawn from, in one language. */
export interface Drawing {
  readonly map: DecisionMap;
  readonly words: Words;
  readonly language: string;
  readonly names: Names;
  /** The request whose path stands out; without one the whole is drawn alike. */
  readonly own?: OwnPath | undefined;
}

/** A width that is drawn for: a wide screen and paper, or a phone. */
export type Layout = 'wide' | 'narrow';
export const layouts = ['wide', 'narrow'] as const;

/** Units of a drawing; one is about one pixel. */
export const widths = { wide: 720, narrow: 344 } as const satisfies {
  readonly [Id in Layout]: number;
};

/** Stands out, steps back, or neither where no request is followed. */
export function standing(own: OwnPath | undefined, counts: boolean): string {
  if (!own) return '';
  return counts ? 'is-own' : 'is-other';
}
