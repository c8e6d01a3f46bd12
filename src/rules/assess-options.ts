import { causesOf, holds } from '../logic/index.ts';
import type { AnswerView } from '../logic/index.ts';
import type { OptionId, OptionStatus } from './result-ids.ts';
import type { OptionResults, Reason } from './result.ts';
import type { Rule } from './rule.ts';

/** Both options with every rule that holds for them, whatever won. */
export function assessOptions(rules: readonly Rule[], view: AnswerView): OptionResults {
  return {
    'medical-grade': assessOption('medical-grade', rules, view),
    topical: assessOption('topical', rules, view),
  };
}

function assessOption(option: OptionId, rules: readonly Rule[], view: AnswerView) {
  const reasons = rules.flatMap((rule) => reasonFor(option, rule, view));
  return { status: statusFrom(option, reasons), reasons };
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
function statusFrom(option: OptionId, reasons: readonly Reason[]): OptionStatus {
  const has = (effect: Reason['effect']) => reasons.some((reason) => reason.effect === effect);
  // The clinic option stands beside a procedure, so it matches only where there is one (C35, C45).
  const hasPartner = option === 'topical' || has('partner');
  if (!has('matches') || !hasPartner || has('excludes')) return 'not-suggested';
  if (has('not-now')) return 'not-now';
  return has('review') ? 'ask-first' : 'worth-discussing';
}
