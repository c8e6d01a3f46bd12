import { healingTimes } from './healing-times.ts';
import { notices } from './notices.ts';
import { policies } from './policies.ts';
import { redFlags } from './red-flags.ts';
import { screening } from './screening.ts';
import type { Source } from './source.ts';
import { studies } from './studies.ts';

/** Everything outside the article that a statement may cite. */
export const facts = {
  ...notices,
  ...studies,
  ...screening,
  ...redFlags,
  ...healingTimes,
  ...policies,
} as const satisfies Record<string, Source>;
