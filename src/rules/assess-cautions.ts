import { causesOf, holds, mergeCauses } from '../logic/index.ts';
import type { AnswerView, Cause } from '../logic/index.ts';
import { optionIds } from './result-ids.ts';
import type { OptionId } from './result-ids.ts';
import type { Caution, OptionResults } from './result.ts';
import type { Decision } from './rule.ts';

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
  options: OptionResults,
  view: AnswerView,
): Caution[] {
  const shown = optionIds.filter((option) => options[option].status !== 'not-suggested');
  const found = merge([
    ...fromAnswers(decision, options, shown),
    ...standing(decision, shown, view),
  ]);
  const { caution: first, when } = decision.firstCaution;
  if (!holds(when, view)) return found;
  return [
    ...found.filter((caution) => caution.id === first),
    ...found.filter((caution) => caution.id !== first),
  ];
}

function fromAnswers(
  decision: Decision,
  options: OptionResults,
  shown: readonly OptionId[],
): FoundCaution[] {
  return decision.rules.flatMap((rule) =>
    shown.flatMap((option) => {
      const effect = rule.effects[option];
      const reason = options[option].reasons.find(({ id }) => id === rule.id);
      if (effect?.kind !== 'caution' || !reason) return [];
      return [
        { id: effect.caution, options: [option], answers: reason.answers, sources: reason.sources },
      ];
    }),
  );
}

function standing(
  decision: Decision,
  shown: readonly OptionId[],
  view: AnswerView,
): FoundCaution[] {
  return decision.standingCautions.flatMap((standingCaution) => {
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
