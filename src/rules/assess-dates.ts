import type { Answered } from './assess-options.ts';
import { addDays } from './calendar.ts';
import type { OptionId } from './result-ids.ts';
import type { OptionResults, Result } from './result.ts';
import type { Decision } from './rule.ts';

/**
 * Per shown option, the first day on which its dated reasons have ended (rules.md,
 * timeReasonEnds). It never means "clear": reasons without a date stay.
 * @param on ISO day on which the answers about time were given
 */
export function assessDates(
  decision: Decision,
  options: OptionResults,
  { answers }: Answered,
  on: string,
): NonNullable<Result['timeReasonEnds']> {
  return {
    'medical-grade': lastEnd('medical-grade', decision, options, answers, on),
    topical: lastEnd('topical', decision, options, answers, on),
  };
}

function lastEnd(
  option: OptionId,
  decision: Decision,
  options: OptionResults,
  answers: Answered['answers'],
  on: string,
): string | null {
  const { status, reasons } = options[option];
  if (status === 'not-suggested') return null;
  const holding = new Set(
    reasons.filter(({ effect }) => effect === 'review' || effect === 'not-now').map(({ id }) => id),
  );
  if (decision.undatedRules.some((id) => holding.has(id))) return null;

  const days: number[] = [];
  for (const dated of decision.datedRules.filter(({ rule }) => holding.has(rule))) {
    const firstDay = answers.get(dated.question)?.map((answer) => dated.firstDays[answer])[0];
    // Not knowing when it was means that nobody can name the day on which it ends.
    if (firstDay === undefined) return null;
    days.push(dated.days - firstDay + 1);
  }
  return days.length === 0 ? null : addDays(on, Math.max(...days));
}
