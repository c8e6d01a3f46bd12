import { levelIds, optionIds } from '../../../src/rules/index.ts';
import type { Decision, OptionId } from '../../../src/rules/index.ts';
import type { AllCatalogues } from '../catalogues.ts';
import { withDecision, without } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

type Rule = Decision['rules'][number];
type Effects = Rule['effects'];
type Effect = NonNullable<Effects[OptionId]>;

function eachRule(
  catalogues: AllCatalogues,
  change: (rule: Rule) => readonly { readonly how: string; readonly effects: Effects }[],
): Mutation[] {
  const { rules } = catalogues.decision;
  return rules.flatMap((rule, place) =>
    change(rule).map(({ how, effects }) => ({
      name: `rule ${rule.id}: ${how}`,
      make: () =>
        withDecision(catalogues, () => ({ rules: rules.with(place, { ...rule, effects }) })),
    })),
  );
}

const kinds = ['matches', 'does-not-match', 'partner', 'excludes', 'review', 'not-now'] as const;

/** The same effect of another kind. */
function others({ kind, onlyWhen }: Effect): Effect[] {
  const narrowed = onlyWhen ? { onlyWhen } : {};
  return [
    ...kinds.filter((other) => other !== kind).map((other) => ({ kind: other, ...narrowed })),
    ...(kind === 'caution' ? [] : [{ kind: 'caution', caution: 'smoking', ...narrowed } as const]),
  ];
}

export const changeEffect: Operator = {
  id: 'change an effect',
  what: 'a rule does something else to an option: milder, graver or not comparable',
  mutations: (catalogues) =>
    eachRule(catalogues, ({ effects }) =>
      optionIds.flatMap((option) => {
        const effect = effects[option];
        if (!effect) return [];
        return others(effect).map((other) => ({
          how: `${other.kind} for ${effect.kind} on ${option}`,
          effects: { ...effects, [option]: other },
        }));
      }),
    ),
};

export const moveEffect: Operator = {
  id: 'move an effect',
  what: 'a rule spares an option, says the same of the other one, or turns both round',
  mutations: (catalogues) =>
    eachRule(catalogues, ({ effects }) => {
      const { 'medical-grade': clinic, topical } = effects;
      if (clinic && topical) {
        const same = JSON.stringify(clinic) === JSON.stringify(topical);
        return [
          { how: 'nothing on topical', effects: { 'medical-grade': clinic } },
          { how: 'nothing on medical-grade', effects: { topical } },
          ...(same
            ? []
            : [
                {
                  how: 'on both as on medical-grade',
                  effects: { 'medical-grade': clinic, topical: clinic },
                },
                { how: 'on both as on topical', effects: { 'medical-grade': topical, topical } },
                {
                  how: 'options turned round',
                  effects: { 'medical-grade': topical, topical: clinic },
                },
              ]),
        ];
      }
      const only = clinic ?? topical;
      if (!only) return [];
      return [
        { how: 'on both options', effects: { 'medical-grade': only, topical: only } },
        {
          how: 'on the other option',
          effects: clinic ? { topical: clinic } : { 'medical-grade': only },
        },
      ];
    }),
};

export const narrowEffect: Operator = {
  id: 'widen an effect',
  what: 'an effect that is narrowed to some answers holds always',
  mutations: (catalogues) =>
    eachRule(catalogues, ({ effects }) =>
      optionIds.flatMap((option) => {
        const effect = effects[option];
        if (!effect?.onlyWhen) return [];
        const { onlyWhen: _, ...wide } = effect;
        return [{ how: `${option} not narrowed`, effects: { ...effects, [option]: wide } }];
      }),
    ),
};

export const changeCaution: Operator = {
  id: 'change a caution',
  what: 'a rule, a standing row or the first place names another caution',
  mutations: (catalogues) => {
    const { rules, standingCautions, firstCaution } = catalogues.decision;
    const cautions = [
      ...new Set([
        ...rules.flatMap(({ effects }) =>
          Object.values(effects).flatMap((effect) =>
            effect.kind === 'caution' ? [effect.caution] : [],
          ),
        ),
        ...standingCautions.map(({ caution }) => caution),
      ]),
    ];
    const next = (caution: string) =>
      cautions[(cautions.indexOf(caution) + 1) % cautions.length] ?? caution;
    return [
      ...eachRule(catalogues, ({ effects }) =>
        optionIds.flatMap((option) => {
          const effect = effects[option];
          if (effect?.kind !== 'caution') return [];
          const caution = next(effect.caution);
          return [
            {
              how: `${caution} for ${effect.caution} on ${option}`,
              effects: { ...effects, [option]: { ...effect, caution } },
            },
          ];
        }),
      ),
      ...standingCautions.map((standing, place) => ({
        name: `caution ${standing.caution} (${standing.options.join(', ')}): ${next(standing.caution)} instead`,
        make: () =>
          withDecision(catalogues, () => ({
            standingCautions: standingCautions.with(place, {
              ...standing,
              caution: next(standing.caution),
            }),
          })),
      })),
      {
        name: `first caution: ${next(firstCaution.caution)}`,
        make: () =>
          withDecision(catalogues, () => ({
            firstCaution: { ...firstCaution, caution: next(firstCaution.caution) },
          })),
      },
    ];
  },
};

export const changeOptions: Operator = {
  id: 'change for whom a caution comes',
  what: 'a caution that always comes leaves an option out, or comes for the other one too',
  mutations: (catalogues) => {
    const { standingCautions } = catalogues.decision;
    return standingCautions.flatMap((standing, place) => {
      const name = `caution ${standing.caution} (${standing.options.join(', ')})`;
      const withOptions = (how: string, options: readonly OptionId[]) => ({
        name: `${name}: ${how}`,
        make: () =>
          withDecision(catalogues, () => ({
            standingCautions: standingCautions.with(place, { ...standing, options }),
          })),
      });
      return [
        ...standing.options.map((option, which) =>
          withOptions(`not for ${option}`, without(standing.options, which)),
        ),
        ...optionIds
          .filter((option) => !standing.options.includes(option))
          .map((option) => withOptions(`for ${option} too`, [...standing.options, option])),
      ];
    });
  },
};

export const changeLevel: Operator = {
  id: 'change a level',
  what: 'a sign or an answer gives another level, graver or milder',
  mutations: (catalogues) => {
    const { levelRules, levelsWithoutAdvice } = catalogues.decision;
    return [
      ...levelRules.flatMap((rule, place) =>
        levelIds
          .filter((level) => level !== rule.level)
          .map((level) => ({
            name: `level rule ${rule.id}: ${level} for ${rule.level}`,
            make: () =>
              withDecision(catalogues, () => ({
                levelRules: levelRules.with(place, { ...rule, level }),
              })),
          })),
      ),
      ...levelIds
        .filter((level) => !levelsWithoutAdvice.includes(level))
        .map((level) => ({
          name: `levels without advice: ${level} too`,
          make: () =>
            withDecision(catalogues, () => ({
              levelsWithoutAdvice: [...levelsWithoutAdvice, level],
            })),
        })),
    ];
  },
};
