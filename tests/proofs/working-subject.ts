import { questionnaire } from '../../src/questions/index.ts';
import { decision } from '../../src/rules/index.ts';
import { oneRunProperties } from './properties/one-run.ts';
import { twoRunProperties } from './properties/two-runs.ts';
import { witnessProperties } from './properties/witnesses.ts';
import { subjectOf } from './property.ts';
import type { Subject } from './property.ts';
import type { Catalogues } from './map-conditions.ts';

/** The catalogues that run. */
export const workingCatalogues: Catalogues = { questionnaire, decision };

export function workingSubject(): Subject {
  return subjectOf(questionnaire, decision);
}

/** Everything that the solver proves. */
export const provedProperties = [...oneRunProperties, ...twoRunProperties];
export { witnessProperties };
