import { causesOf, holds, withinReach } from '../logic/index.ts';
import type { Answered } from './assess-options.ts';
import type { Level } from './result-ids.ts';
import type { LevelReason, Result } from './result.ts';
import type { Decision } from './rule.ts';

/** Every sign or answer that gives the run a level, not only the one that won. */
export function assessLevelReasons(decision: Decision, { answers, view }: Answered): LevelReason[] {
  return withinReach(decision.levelRules, answers).flatMap(({ id, level, when, cites }) => {
    if (!holds(when, view)) return [];
    return [{ id, level, answers: causesOf(when, view), sources: [...cites] }];
  });
}

/** Advice depends on the answers alone (P15). */
export function assessAdvice(
  decision: Decision,
  level: Level,
  { answers, view }: Answered,
): Result['advice'] {
  if (decision.levelsWithoutAdvice.includes(level)) return [];
  return withinReach(decision.adviceRules, answers)
    .filter(({ when }) => holds(when, view))
    .map(({ id, cites }) => ({ id, sources: [...cites] }));
}

/** Questions to take along: those that matter to the person first, the rest in order. */
export function assessQuestionsToAsk(
  decision: Decision,
  { answers, view }: Answered,
): Result['questionsToAsk'] {
  const due = decision.questionsToAsk.filter(({ when }) => !when || holds(when, view));
  const first = answers
    .get(decision.orderedBy)
    ?.flatMap((matter) => due.filter(({ matters }) => matters.includes(matter)));
  return [...new Set([...(first ?? []), ...due])].map(({ id, cites }) => ({
    id,
    sources: [...cites],
  }));
}
