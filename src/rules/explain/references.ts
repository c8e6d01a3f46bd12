import { onceFor } from '../../logic/index.ts';
import type { Definition } from '../definition.ts';
import type { OptionId } from '../result-ids.ts';
import { fittingAnswers } from './fitting-answers.ts';
import { quietAnswers } from './quiet-answers.ts';
import type { FullAnswers } from './quiet-answers.ts';

/** What stands in for the answers of a run that are not looked at. */
export interface References {
  /** Says nothing. */
  readonly quiet: FullAnswers;
  /** Says nothing but what the option needs. */
  readonly fitting: { readonly [Option in OptionId]: FullAnswers };
}

/** The references of a definition, worked out once for each. */
export const referencesOf = onceFor((definition: Definition): References => {
  const quiet = quietAnswers(definition);
  return {
    quiet,
    fitting: {
      'medical-grade': fittingAnswers(definition, quiet, 'medical-grade'),
      topical: fittingAnswers(definition, quiet, 'topical'),
    },
  };
});
