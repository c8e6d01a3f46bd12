import { causesOf, holds, mergeCauses, withinReach } from '../logic/index.ts';
import type { Cause } from '../logic/index.ts';
import type { Answered } from './assess-options.ts';
import { optionIds } from './result-ids.ts';
import type { OptionId } from './result-ids.ts';
import type { Caution, OptionResults } from './result.ts';
import type { Decision, Rule } from './rule.ts';

interface FoundCaution {
  readonly id: string;
  readonly options: readonly OptionId[];
  readonly answers: readonly Cause[];
  readonly sources: readonly string[];
}

/**
 * The cautions of the shown options: the first one where it is due, then those from the
 * person's own answers in the order of the rules, then those that always come.
 */
export function assessCautions(
  decision: Decision,
  held: readonly Rule[],
  options: OptionResults,
  answered: Answered,
): Caution[] {
  const shown = optionIds.filter((option) => options[option].status !== 'not-suggested');
  const found = merge([
    ...fromAnswers(held, options, shown),
    ...standing(decision, shown, answered),
  ]);
  const { caution: first, when } = decision.firstCaution;
  if (!holds(when, answered.view)) return found;
  return [
    ...found.filter((caution) => caution.id === first),
    ...found.filter((caution) => caution.id !== first),
  ];
}

function fromAnswers(
  held: readonly Rule[],
  options: OptionResults,
  shown: readonly OptionId[],
): FoundCaution[] {
  return held.flatMap((rule) =>
    shown.flatMap((option) => {
      const effect = rule.effects[option];
      if (effect?.kind !== 'caution') return [];
      const reason = options[option].reasons.find(({ id }) => id === rule.id);
      if (!reason) return [];
      return [
        { id: effect.caution, options: [option], answers: reason.answers, sources: reason.sources },
      ];
    }),
  );
}

function standing(
  decision: Decision,
  shown: readonly OptionId[],
  { answers, view }: Answered,
): FoundCaution[] {
  return withinReach(decision.standingCautions, answers).flatMap((standingCaution) => {
    const options = standingCaution.options.filter((option) => shown.includes(option));
    if (options.length === 0) return [];
    const { when } = standingCaution;
    if (when && !holds(when, view)) return [];
    return [
      {
        id: standingCaution.caution,
        options,
        answers: when ? causesOf(when, view) : [],
        sources: standingCaution.cites,
      },
    ];
  });
}

function merge(found: readonly FoundCaution[]): Caution[] {
  const merged = new Map<string, FoundCaution>();
  for (const caution of found) {
    const known = merged.get(caution.id);
    merged.set(caution.id, known ? join(known, caution) : caution);
  }
  return [...merged.values()].map(({ id, options, answers, sources }) => ({
    id,
    options: [...options],
    answers: answers.map((cause) => ({ question: cause.question, options: [...cause.options] })),
    sources: [...sources],
  }));
}

function join(one: FoundCaution, other: FoundCaution): FoundCaution {
  return {
    id: one.id,
    options: optionIds.filter((id) => one.options.includes(id) || other.options.includes(id)),
    answers: mergeCauses([...one.answers, ...other.answers]),
    sources: [...new Set([...one.sources, ...other.sources])],
  };
}
