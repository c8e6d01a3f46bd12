/** What found it: one of the three engines, or a check of our own. */
export const finders = ['axe', 'HTMLCS', 'IBM', 'ours'] as const;
export type Finder = (typeof finders)[number];

/** What a program says of one place of a page. */
export interface Finding {
  readonly finder: Finder;
  readonly rule: string;
  /** A violation is mended; of what is to be reviewed, a person judges. */
  readonly kind: 'violation' | 'review';
  /** Where on the page. */
  readonly target: string;
  readonly message: string;
}

/** A violation that a check of our own found. */
export function ours(rule: string, target: string, message: string): Finding {
  return { finder: 'ours', rule, kind: 'violation', target, message };
}
