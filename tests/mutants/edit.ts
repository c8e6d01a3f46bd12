import type { Citations, SourceId } from '../../src/evidence/index.ts';
import type { Ending } from '../../src/questions/endings.ts';
import type { Question } from '../../src/questions/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import type { AllCatalogues } from './catalogues.ts';

/** The list without what stands at this place. */
export function without<Entry>(list: readonly Entry[], place: number): Entry[] {
  return list.filter((_, other) => other !== place);
}

/** The list with what stands at this place and its neighbour the other way round. */
export function swapped<Entry>(list: readonly Entry[], place: number): Entry[] {
  const order = list.map((_, other) => other);
  const turned = order.toSpliced(place, 2, place + 1, place);
  return turned.flatMap((other) => list.slice(other, other + 1));
}

export function withDecision(
  catalogues: AllCatalogues,
  change: (decision: Decision) => Partial<Decision>,
): AllCatalogues {
  return {
    ...catalogues,
    decision: { ...catalogues.decision, ...change(catalogues.decision) },
  };
}

export function withQuestions(
  catalogues: AllCatalogues,
  questions: readonly Question[],
): AllCatalogues {
  return { ...catalogues, questionnaire: { ...catalogues.questionnaire, questions } };
}

export function withQuestion(
  catalogues: AllCatalogues,
  place: number,
  question: Question,
): AllCatalogues {
  return withQuestions(catalogues, catalogues.questionnaire.questions.with(place, question));
}

export function withEndings(catalogues: AllCatalogues, endings: readonly Ending[]): AllCatalogues {
  return { ...catalogues, questionnaire: { ...catalogues.questionnaire, endings } };
}

/** A statement cites at least one source; without any there is nothing to write down. */
export function citing(sources: readonly SourceId[]): Citations | undefined {
  const [first, ...others] = sources;
  return first === undefined ? undefined : [first, ...others];
}
