import type { Question } from '../../src/questions/index.ts';
import { levelIds, optionStatuses } from '../../src/rules/index.ts';
import type { Level, OptionStatus } from '../../src/rules/index.ts';
import { startDiagrams } from './decision-diagram.ts';
import { tickName } from './encode-questionnaire.ts';
import type { EncodedRun } from './encode-questionnaire.ts';
import { and, not, or } from './formula.ts';
import type { Formula } from './formula.ts';
import type { Subject } from './property.ts';

/** Complete runs that share a level and, where options are decided, a pair of statuses. */
export interface Counted {
  readonly level: Level;
  readonly clinic?: OptionStatus;
  readonly topical?: OptionStatus;
  readonly runs: bigint;
}

/** The name of an outcome, as walking gives it. */
export function outcomeOf({ level, clinic, topical }: Counted): string {
  return clinic && topical ? `${level} ${clinic} ${topical}` : level;
}

/**
 * Ticks in document order, but a question that hangs on one tick alone stands right behind
 * it. The counts are the same in any order; the diagram is far smaller in this one.
 */
function orderOf({ questions }: EncodedRun): string[] {
  const hangingOn = (question: string, option: string) =>
    questions.filter(
      ({ askWhen }) =>
        askWhen?.kind === 'has-any' &&
        askWhen.question === question &&
        askWhen.options.length === 1 &&
        askWhen.options.includes(option),
    );
  const order = new Set<string>();
  const place = ({ id, options }: Question) => {
    for (const option of options) {
      order.add(tickName(id, option));
      hangingOn(id, option).forEach(place);
    }
  };
  questions.forEach(place);
  return [...order];
}

/** A sign wins over the "none" beside it, so both together are the same answer as the sign. */
function withoutIdleTicks(run: EncodedRun): Formula {
  return and(
    ...run.questions.flatMap((question) => {
      if (question.kind === 'one' || !question.exclusiveGivesWay) return [];
      const tick = (option: string) => run.tickOf(question.id, option);
      const others = question.options.filter((option) => !question.exclusive.includes(option));
      return question.exclusive.map((option) => not(and(tick(option), or(...others.map(tick)))));
    }),
  );
}

/**
 * Counts every complete run by level and pair of statuses, exactly, with a decision diagram
 * over the encoding in document order. What the practice sells changes neither.
 */
export function countRuns({ run, result }: Subject): { counts: Counted[]; nodes: number } {
  const diagrams = startDiagrams(orderOf(run));
  const complete = [run.complete, run.withoutStaleTicks, withoutIdleTicks(run)]
    .flatMap((formula) => (formula.kind === 'and' ? formula.of : [formula]))
    .map(diagrams.of)
    .reduceRight((sum, part) => diagrams.and(part, sum));
  const count = (formula: Formula) => diagrams.count(diagrams.and(complete, diagrams.of(formula)));
  const counts = levelIds.flatMap((level): Counted[] => {
    const { 'medical-grade': clinic, topical } = result.status;
    const pairs = optionStatuses.flatMap((one) =>
      optionStatuses.map((other) => ({
        level,
        clinic: one,
        topical: other,
        runs: count(and(result.level[level], clinic[one], topical[other])),
      })),
    );
    const possible = pairs.filter(({ runs }) => runs > 0n);
    return possible.length > 0 ? possible : [{ level, runs: count(result.level[level]) }];
  });
  return { counts, nodes: diagrams.size() };
}
