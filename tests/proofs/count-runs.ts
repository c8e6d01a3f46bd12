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

/** Ticks in the order in which they are made, then what is known of the practice. */
function orderOf(run: EncodedRun): string[] {
  return run.questions.flatMap(({ id, options }) => options.map((option) => tickName(id, option)));
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
