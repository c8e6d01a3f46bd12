import { all, any, hasAny, named } from '../../logic/index.ts';
import {
  aProcedureInsideItsGate,
  gatedProcedures,
  insideGateOrSpan,
  sameArea,
  surgeonClearance,
  treatedSkin,
} from '../../questions/catalogue.ts';
import type { Effect, Rule } from '../rule.ts';
import type { CautionId } from './cautions.ts';
import { caution, review } from './row.ts';

const sameAreaMayBeTreated = named('same-area-may-be-treated', hasAny(sameArea, 'yes', 'not-sure'));

/** Topical waits only where the treated area is, or may be, the one to be helped. */
const notNowHere: Effect<CautionId> = { kind: 'not-now', onlyWhen: sameAreaMayBeTreated };

const stillHealingEffects = { 'medical-grade': review, topical: notNowHere } as const;

const unhealedSkin = ['peeling-or-crusting', 'raw-or-weeping', 'not-sure'] as const;
const noClearance = ['no', 'not-sure'] as const;

/** A gated procedure inside its gate, skin that has not closed, or a surgeon who has not agreed. */
export const stillHealing = named(
  'still-healing',
  any(
    aProcedureInsideItsGate,
    hasAny(treatedSkin, ...unhealedSkin),
    hasAny(surgeonClearance, ...noClearance),
  ),
);

/** Rules that end on a day: a procedure inside its gate. */
const gateRules = gatedProcedures.map((procedure) => ({
  id: `when-${procedure.id}.inside-its-gate` as const,
  when: insideGateOrSpan(procedure),
  effects: stillHealingEffects,
  cites: procedure.cites,
})) satisfies Rule<string, CautionId>[];

/** Rules without a date: the skin or the surgeon says it is not healed. */
export const undatedHealingRules = [
  ...unhealedSkin.map((option) => ({
    id: `treated-skin.${option}` as const,
    when: hasAny(treatedSkin, option),
    effects: stillHealingEffects,
    cites: ['S4', 'T2'] as const,
  })),
  ...noClearance.map((option) => ({
    id: `surgeon-clearance.${option}` as const,
    when: hasAny(surgeonClearance, option),
    effects: stillHealingEffects,
    cites: ['time-surgery'] as const,
  })),
] satisfies Rule<string, CautionId>[];

/** rules.md, "Healing and time". */
export const healing = [
  ...gateRules,
  ...undatedHealingRules,
  {
    id: 'same-area.no-while-healing',
    when: all(stillHealing, hasAny(sameArea, 'no')),
    effects: { topical: caution('keep-off-treated-skin') },
    cites: ['T2', 'S4'],
  },
  {
    id: 'treated-skin.red-or-tender',
    when: hasAny(treatedSkin, 'red-or-tender'),
    effects: {
      'medical-grade': caution('tender-skin'),
      topical: { kind: 'caution', caution: 'tender-skin', onlyWhen: sameAreaMayBeTreated },
    },
    cites: ['S4'],
  },
] as const satisfies readonly Rule<string, CautionId>[];
