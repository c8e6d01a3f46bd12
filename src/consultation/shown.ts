import type { OptionResults, Result } from '../rules/index.ts';
import type { Shown } from './submission.ts';

/** What of a result the page shows, as ids: sent by the page and compared by the server. */
export function toShown({ level, options, cautions, advice }: Result): Shown {
  return {
    level,
    options: options && {
      'medical-grade': toShownOption(options['medical-grade']),
      topical: toShownOption(options.topical),
    },
    cautions: cautions.map(({ id }) => id),
    advice: advice.map(({ id }) => id),
  };
}

function toShownOption({ status, reasons }: OptionResults[keyof OptionResults]) {
  return { status, reasons: reasons.map(({ id }) => id) };
}
