import type { Condition } from '../../src/logic/index.ts';
import type { Decision } from '../../src/rules/index.ts';

/** One condition of the decision under a name. */
export interface NamedTest {
  readonly name: string;
  readonly when: Condition;
}

/** Every condition that the result of a run depends on: what an engine has to answer. */
export function testsOf(decision: Decision): NamedTest[] {
  const { levelRules, rules, adviceRules, standingCautions, firstCaution } = decision;
  return [
    ...levelRules.map(({ id, when }) => ({ name: `level ${id}`, when })),
    ...rules.map(({ id, when }) => ({ name: `rule ${id}`, when })),
    ...rules.flatMap(({ id, effects }) =>
      Object.entries(effects).flatMap(([option, effect]) =>
        effect.onlyWhen ? [{ name: `only ${id} ${option}`, when: effect.onlyWhen }] : [],
      ),
    ),
    ...adviceRules.map(({ id, when }) => ({ name: `advice ${id}`, when })),
    ...standingCautions.flatMap(({ when }, place) =>
      when ? [{ name: `standing ${place}`, when }] : [],
    ),
    { name: 'first caution', when: firstCaution.when },
  ];
}
