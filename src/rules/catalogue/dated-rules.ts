import {
  gatedProcedures,
  scarAge,
  spannedProcedures,
  whenQuestions,
} from '../../questions/catalogue.ts';
import { timeBands } from '../../questions/index.ts';
import type { DatedRule } from '../rule.ts';
import { undatedHealingRules } from './healing.ts';

/** Days after which a scar no longer counts as under 6 weeks. Source: rules.md, timeReasonEnds. */
export const newScarDays = 42;

const bandFirstDays = Object.fromEntries(timeBands.map((band) => [band.id, band.firstDay]));

/** Rules that end by themselves on a day that can be worked out from an answer. */
export const datedRules: readonly DatedRule[] = [
  ...gatedProcedures.map((procedure) => ({
    rule: `when-${procedure.id}.inside-its-gate`,
    question: whenQuestions[procedure.id].id,
    days: procedure.gateDays,
    firstDays: bandFirstDays,
  })),
  ...spannedProcedures
    .filter((procedure) => procedure.id === 'filler')
    .map((procedure) => ({
      rule: `when-${procedure.id}.before-a-planned-procedure`,
      question: whenQuestions[procedure.id].id,
      days: procedure.spanDays,
      firstDays: bandFirstDays,
    })),
  {
    rule: 'scar-age.under-6-weeks',
    question: scarAge.id,
    days: newScarDays,
    firstDays: { 'under-6-weeks': 0 },
  },
];

/** While one of these holds an option back, no day is named for that option. */
export const undatedRules: readonly string[] = undatedHealingRules.map((rule) => rule.id);
