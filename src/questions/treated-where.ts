import { holds } from '../logic/index.ts';
import { treatedElsewhere, treatedHere } from './catalogue/procedures.ts';
import type { Walk } from './walk.ts';

/** Who treated the person, as far as the answers say: it decides whom to call first. */
export function treatedWhere({ view }: Pick<Walk, 'view'>): 'here' | 'elsewhere' | 'unknown' {
  if (holds(treatedHere, view)) return 'here';
  return holds(treatedElsewhere, view) ? 'elsewhere' : 'unknown';
}
