import { any, hasAny } from '../../logic/index.ts';
import {
  aProcedureInsideItsGate,
  exosomeHistory,
  goals,
  problemSigns,
  productReaction,
  skinNow,
} from '../../questions/catalogue.ts';
import type { Level } from '../result-ids.ts';
import type { AdviceRule } from '../rule.ts';
import { stillHealing } from './healing.ts';

/** rules.md, "Advice", in the order in which it is listed. */
export const adviceRules = [
  { id: 'see-dermatologist-soon', when: hasAny(skinNow, 'new-or-changing-spot'), cites: ['S7b'] },
  { id: 'nothing-on-open-skin', when: stillHealing, cites: ['T2', 'time-microneedling'] },
  {
    id: 'aftercare-from-your-clinic',
    when: aProcedureInsideItsGate,
    cites: ['time-microneedling', 'T2'],
  },
  { id: 'wait-out-sunburn', when: hasAny(skinNow, 'sunburn'), cites: ['S15'] },
  {
    id: 'injection-card',
    when: hasAny(exosomeHistory, 'injected-or-drip', 'not-sure'),
    cites: ['F1', 'F2', 'S20'],
  },
  {
    id: 'report-a-reaction',
    when: any(
      hasAny(problemSigns, 'device-burn-or-new-numbness'),
      hasAny(productReaction, 'gone', 'still-there'),
    ),
    cites: ['R9', 'S17', 'F3'],
  },
  { id: 'own-doctor', when: hasAny(goals, 'medical-condition'), cites: ['F1', 'isev-notice'] },
  { id: 'talk-body-contouring', when: hasAny(goals, 'body-contouring'), cites: ['C49'] },
  { id: 'talk-hair', when: hasAny(goals, 'hair'), cites: ['policy-scope'] },
  { id: 'talk-goals', when: hasAny(goals, 'not-sure'), cites: ['policy-scope'] },
] as const satisfies readonly AdviceRule[];

/** An emergency and someone under 18 get the action alone (rules.md, "advice"). */
export const levelsWithoutAdvice = ['emergency', 'under-age'] as const satisfies readonly Level[];

export type AdviceId = (typeof adviceRules)[number]['id'];
