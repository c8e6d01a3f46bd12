import type { Condition } from '../../src/logic/index.ts';
import { mapConditions, mapParts } from '../proofs/map-conditions.ts';
import type { AllCatalogues } from './catalogues.ts';

/** A condition of the catalogues, and the catalogues with another one in its place. */
export interface ConditionSite {
  readonly at: string;
  readonly condition: Condition;
  readonly put: (condition: Condition) => AllCatalogues;
}

/** A part of a condition, and the whole with another part in its place. */
interface Part {
  readonly part: Condition;
  readonly put: (part: Condition) => Condition;
}

/**
 * Every condition: those of the entries, and once each those that have a name. A named one is
 * changed wherever it is used, as somebody would who edits the catalogue.
 */
export function conditionSites(catalogues: AllCatalogues): ConditionSite[] {
  return [...sitesOfEntries(catalogues), ...sitesOfNames(catalogues)];
}

/** The conditions of the entries alone. */
export function sitesOfEntries(catalogues: AllCatalogues): ConditionSite[] {
  const conditions: Condition[] = [];
  mapConditions(catalogues, (condition) => {
    conditions.push(condition);
    return condition;
  });
  const names = namesOfEntries(catalogues);
  if (names.length !== conditions.length) throw new Error('a condition has no name here');
  return conditions.map((condition, place) => ({
    at: names[place] ?? '',
    condition,
    put: (other) => {
      let next = 0;
      const put = (each: Condition) => (next++ === place ? other : each);
      return { ...catalogues, ...mapConditions(catalogues, put) };
    },
  }));
}

/** In the order in which `mapConditions` comes to them. */
function namesOfEntries({ questionnaire, decision }: AllCatalogues): string[] {
  return [
    ...questionnaire.questions.flatMap(({ id, askWhen }) =>
      askWhen ? [`question ${id}, asked when`] : [],
    ),
    ...questionnaire.endings.map(({ id }) => `ending ${id}`),
    ...decision.levelRules.map(({ id }) => `level rule ${id}`),
    ...decision.rules.flatMap(({ id, effects }) => [
      `rule ${id}`,
      ...Object.entries(effects).flatMap(([option, { onlyWhen }]) =>
        onlyWhen ? [`rule ${id}, ${option} only when`] : [],
      ),
    ]),
    ...decision.adviceRules.map(({ id }) => `advice ${id}`),
    ...decision.standingCautions.flatMap(({ caution, when }) =>
      when ? [`caution ${caution}`] : [],
    ),
    ...decision.questionsToAsk.flatMap(({ id, when }) => (when ? [`question to ask ${id}`] : [])),
    'first caution',
  ];
}

function sitesOfNames(catalogues: AllCatalogues): ConditionSite[] {
  const named = new Map<string, Condition>();
  mapConditions(catalogues, (condition) =>
    mapParts(condition, (part) => {
      if (part.kind === 'named') named.set(part.name, part.is);
      return part;
    }),
  );
  return [...named].map(([name, condition]) => ({
    at: `condition ${name}`,
    condition,
    put: (is) => ({
      ...catalogues,
      ...mapConditions(catalogues, (whole) =>
        mapParts(whole, (part) =>
          part.kind === 'named' && part.name === name ? { ...part, is } : part,
        ),
      ),
    }),
  }));
}

/** The condition and all of its parts, but not what has a name of its own. */
export function partsOf(condition: Condition): Part[] {
  const whole: Part = { part: condition, put: (other) => other };
  if (condition.kind !== 'all' && condition.kind !== 'any') return [whole];
  const inner = condition.of.flatMap((each, place) =>
    partsOf(each).map(({ part, put }) => ({
      part,
      put: (other: Condition) => ({ ...condition, of: condition.of.with(place, put(other)) }),
    })),
  );
  return [whole, ...inner];
}

/** A condition in few words, for the name of a mutation. */
export function inWords(condition: Condition): string {
  switch (condition.kind) {
    case 'has-any':
      return `${condition.question} has ${condition.options.join('/')}`;
    case 'has-none':
      return `${condition.question} has none of ${condition.options.join('/')}`;
    case 'all':
      return `all of (${condition.of.map(inWords).join('; ')})`;
    case 'any':
      return `any of (${condition.of.map(inWords).join('; ')})`;
    case 'fact':
      return condition.fact;
    case 'named':
      return condition.name;
  }
}
