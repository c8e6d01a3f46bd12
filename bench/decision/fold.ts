import { optionIds } from '../../src/rules/index.ts';
import type { Decision, OptionId } from '../../src/rules/index.ts';
import type { Decided, DecidedOption } from './decided.ts';

const endingLevels = ['emergency', 'same-day', 'under-age', 'this-week'];

/** What follows from the conditions that an engine found to hold: the same for every engine. */
export function fold(decision: Decision, holds: ReadonlySet<string>): Decided {
  const levelReasons = decision.levelRules.filter(({ id }) => holds.has(`level ${id}`));
  const ended = endingLevels.find((level) => levelReasons.some((rule) => rule.level === level));
  const held = decision.rules.filter(({ id }) => holds.has(`rule ${id}`));
  const options = ended
    ? null
    : {
        'medical-grade': foldOption(decision, 'medical-grade', held, holds),
        topical: foldOption(decision, 'topical', held, holds),
      };
  const level = ended ?? levelOf(options ? [options['medical-grade'], options.topical] : []);
  return {
    level,
    levelReasons: levelReasons.map(({ id }) => id),
    options,
    cautions: options ? cautionsOf(decision, options, held, holds) : [],
    advice: decision.levelsWithoutAdvice.some((without) => without === level)
      ? []
      : decision.adviceRules.flatMap(({ id }) => (holds.has(`advice ${id}`) ? [id] : [])),
  };
}

type Options = NonNullable<Decided['options']>;
type Held = Decision['rules'];

function foldOption(
  { needs }: Decision,
  option: OptionId,
  held: Held,
  holds: ReadonlySet<string>,
): DecidedOption {
  const effects = new Set<string>();
  const reasons = held.flatMap(({ id, effects: { [option]: effect } }) => {
    if (!effect || (effect.onlyWhen && !holds.has(`only ${id} ${option}`))) return [];
    effects.add(effect.kind);
    return [`${id} ${effect.kind}`];
  });
  return { status: statusOf(effects, needs[option]), reasons };
}

function statusOf(effects: ReadonlySet<string>, needs: readonly string[]): string {
  if (!needs.every((need) => effects.has(need)) || effects.has('excludes')) return 'not-suggested';
  if (effects.has('not-now')) return 'not-now';
  return effects.has('review') ? 'ask-first' : 'worth-discussing';
}

function levelOf(options: readonly DecidedOption[]): string {
  const statuses = options.map(({ status }) => status);
  if (statuses.includes('worth-discussing')) return 'topics';
  return statuses.includes('ask-first') || statuses.includes('not-now') ? 'ask-first' : 'no-match';
}

function cautionsOf(
  decision: Decision,
  options: Options,
  held: Held,
  holds: ReadonlySet<string>,
): string[] {
  const shown = optionIds.filter((option) => options[option].status !== 'not-suggested');
  const fromAnswers = held.flatMap(({ id, effects }) =>
    shown.flatMap((option) => {
      const effect = effects[option];
      return effect?.kind === 'caution' && options[option].reasons.includes(`${id} caution`)
        ? [effect.caution]
        : [];
    }),
  );
  const standing = decision.standingCautions.flatMap(({ caution, when, options: of }, place) =>
    of.some((option) => shown.includes(option)) && (!when || holds.has(`standing ${place}`))
      ? [caution]
      : [],
  );
  const found = [...new Set([...fromAnswers, ...standing])];
  const { caution: first } = decision.firstCaution;
  if (!holds.has('first caution') || !found.includes(first)) return found;
  return [first, ...found.filter((caution) => caution !== first)];
}
