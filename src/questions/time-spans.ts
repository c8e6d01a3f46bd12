import type { Citations } from '../evidence/index.ts';

/** How far back a question looks. The wording of both languages says the number. */
interface TimeSpan {
  readonly count: number;
  readonly unit: 'weeks' | 'months' | 'years';
  /** Where the number comes from. */
  readonly cites: Citations;
}

/** Spans that wording names; the bands of time since a procedure stand in `time-bands.ts`. */
export const timeSpans = {
  /** Longer than the longest gate. */
  procedures: { count: 3, unit: 'months', cites: ['policy-gate'] },
  surgery: { count: 12, unit: 'months', cites: ['time-surgery'] },
  /** A proposal that the physician of the practice sets. */
  recentCancer: { count: 5, unit: 'years', cites: ['S6'] },
  isotretinoin: { count: 12, unit: 'months', cites: ['S11'] },
  illness: { count: 2, unit: 'weeks', cites: ['S16'] },
  sun: { count: 2, unit: 'months', cites: ['S15'] },
} as const satisfies Record<string, TimeSpan>;
