import { causesOf, holds } from '../logic/index.ts';
import type { AnswerView } from '../logic/index.ts';
import type { EffectKind, OptionId, OptionStatus } from './result-ids.ts';
import type { OptionResults, Reason } from './result.ts';
import type { Decision, Rule } from './rule.ts';

/** Both options with every rule that holds for them, whatever won. */
export function assessOptions(decision: Decision, view: AnswerView): OptionResults {
  return {
    'medical-grade': assessOption('medical-grade', decision, view),
    topical: assessOption('topical', decision, view),
  };
}

function assessOption(option: OptionId, { rules, needs }: Decision, view: AnswerView) {
  const reasons = rules.flatMap((rule) => reasonFor(option, rule, view));
  return { status: statusFrom(reasons, needs[option]), reasons };
}

function reasonFor(option: OptionId, rule: Rule, view: AnswerView): Reason[] {
  const effect = rule.effects[option];
  if (!effect) return [];
  if (!holds(rule.when, view) || (effect.onlyWhen && !holds(effect.onlyWhen, view))) return [];
  return [
    {
      id: rule.id,
      effect: effect.kind,
      answers: causesOf(rule.when, view),
      sources: [...rule.cites],
    },
  ];
}

/** rules.md: not-suggested, then not-now, then ask-first, then worth-discussing. */
function statusFrom(reasons: readonly Reason[], needs: readonly EffectKind[]): OptionStatus {
  const has = (effect: EffectKind) => reasons.some((reason) => reason.effect === effect);
  if (!needs.every(has) || has('excludes')) return 'not-suggested';
  if (has('not-now')) return 'not-now';
  return has('review') ? 'ask-first' : 'worth-discussing';
}
