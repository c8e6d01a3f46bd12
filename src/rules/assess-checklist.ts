import type { Cause } from '../logic/index.ts';
import type { Answered } from './assess-options.ts';
import type { ChecklistLine, LevelReason, OptionResults } from './result.ts';
import type { Decision, Rule } from './rule.ts';

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
