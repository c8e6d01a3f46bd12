import { causesOf, holds, withinReach } from '../logic/index.ts';
import type { AnswerView } from '../logic/index.ts';
import type { Walk } from '../questions/index.ts';
import type { EffectKind, OptionId, OptionStatus } from './result-ids.ts';
import type { OptionResults, Reason } from './result.ts';
import type { Decision, Rule } from './rule.ts';

/** The answers that apply, and what conditions are evaluated on. */
export type Answered = Pick<Walk, 'answers' | 'view'>;

/** The rules that hold, in order, whatever they do to an option. */
export function rulesThatHold({ rules }: Decision, { view, answers }: Answered): Rule[] {
  return withinReach(rules, answers).filter(({ when }) => holds(when, view));
}

/** Both options with every rule that holds for them, whatever won. */
export function assessOptions(
  { needs }: Decision,
  held: readonly Rule[],
  { view }: Answered,
): OptionResults {
  // What made a rule true is the same for both options.
  const behind = held.map((rule) => ({ rule, answers: causesOf(rule.when, view) }));
  const assessOption = (option: OptionId) => {
    const reasons = behind.flatMap((found) => reasonFor(option, found, view));
    return { status: statusFrom(reasons, needs[option]), reasons };
  };
  return { 'medical-grade': assessOption('medical-grade'), topical: assessOption('topical') };
}

/** What a rule that holds does to an option. */
function reasonFor(
  option: OptionId,
  { rule, answers }: { readonly rule: Rule; readonly answers: Readonly<Reason['answers']> },
  view: AnswerView,
): Reason[] {
  const effect = rule.effects[option];
  if (!effect) return [];
  if (effect.onlyWhen && !holds(effect.onlyWhen, view)) return [];
  return [{ id: rule.id, effect: effect.kind, answers: [...answers], sources: [...rule.cites] }];
}

/** rules.md: not-suggested, then not-now, then ask-first, then worth-discussing. */
function statusFrom(reasons: readonly Reason[], needs: readonly EffectKind[]): OptionStatus {
  const has = (effect: EffectKind) => reasons.some((reason) => reason.effect === effect);
  if (!needs.every(has) || has('excludes')) return 'not-suggested';
  if (has('not-now')) return 'not-now';
  return has('review') ? 'ask-first' : 'worth-discussing';
}
