import { causesOf, holds, withinReach } from '../logic/index.ts';
import type { Cause } from '../logic/index.ts';
import type { Answered } from './assess-options.ts';
import type { Level } from './result-ids.ts';
import type { ChecklistLine, LevelReason, OptionResults, Result } from './result.ts';
import type { Decision, Rule } from './rule.ts';

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

/** What to confirm by phone: what held an option back, what is unsure, what staff need. */
export function assessChecklist(
  decision: Decision,
  levelReasons: readonly LevelReason[],
  held: readonly Rule[],
  options: OptionResults | null,
  { answers: given }: Answered,
): ChecklistLine[] {
  const lines = new Map<string, ChecklistLine>();
  for (const { id, answers } of levelReasons) lines.set(id, { id, kind: 'level', answers });
  const reasons = options ? [...options['medical-grade'].reasons, ...options.topical.reasons] : [];
  for (const { id, effect, answers } of reasons) {
    if (effect === 'review' || effect === 'not-now')
      lines.set(id, { id, kind: 'held-back', answers });
    else if (!lines.has(id) && isUnsure(answers, decision))
      lines.set(id, { id, kind: 'not-sure', answers });
  }
  const inOrder = [...levelReasons, ...held].flatMap(({ id }) => lines.get(id) ?? []);
  return [...inOrder, ...toldToStaff(decision, given)];
}

function toldToStaff(decision: Decision, answers: Answered['answers']): ChecklistLine[] {
  return decision.toldToStaff.flatMap((question) => {
    const options = answers.get(question);
    if (!options) return [];
    return [
      { id: question, kind: 'told-to-staff', answers: [{ question, options: [...options] }] },
    ];
  });
}

function isUnsure(answers: readonly Cause[], { openOptions }: Decision): boolean {
  return answers.some(({ options }) => options.some((option) => openOptions.includes(option)));
}
