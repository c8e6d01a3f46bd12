import { assess } from '../../src/rules/index.ts';
import type { Definition, Result } from '../../src/rules/index.ts';
import type { Decided, Way } from './decided.ts';

/** The decision as it is used: answers checked, all reasons with answers and sources. */
export function withAssess(definition: Definition): Way {
  return {
    name: 'assess',
    decide: (answers) => {
      const assessment = assess(definition, answers, '2026-02-20', { carriesPlateletLine: true });
      if (assessment.kind !== 'decided') throw new Error(`not decided: ${assessment.kind}`);
      return toDecided(assessment.result);
    },
  };
}

function toDecided({ level, levelReasons, options, cautions, advice }: Result): Decided {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const optionOf = (option: 'medical-grade' | 'topical') => ({
    status: options?.[option].status ?? '',
    reasons: (options?.[option].reasons ?? []).map(({ id, effect }) => `${id} ${effect}`),
  });
  return {
    level,
    levelReasons: idsOf(levelReasons),
    options: options && {
      'medical-grade': optionOf('medical-grade'),
      topical: optionOf('topical'),
    },
    cautions: idsOf(cautions),
    advice: idsOf(advice),
  };
}
