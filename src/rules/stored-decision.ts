import type { Decision } from './rule.ts';

/** What release 2026.11.1 did not write down, because `assess` itself decided it then. */
const impliedByTheFirstRelease = {
  needs: { 'medical-grade': ['matches', 'partner'], topical: ['matches'] },
  levelsWithoutAdvice: ['emergency', 'under-age'],
  openOptions: ['not-sure', 'rather-not-say'],
} as const satisfies Partial<Decision>;

type Implied = keyof typeof impliedByTheFirstRelease;

/** A decision as a release keeps it: what was implied in its day may be absent. */
export type StoredDecision = Omit<Decision, Implied> & Partial<Pick<Decision, Implied>>;

/**
 * A stored decision with everything that `assess` needs. A release never changes, so what
 * became a part of the data after it is filled in here with what held in its day.
 */
export function completeDecision(stored: StoredDecision): Decision {
  return { ...impliedByTheFirstRelease, ...stored };
}
