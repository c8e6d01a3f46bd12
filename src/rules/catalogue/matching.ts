import type { Citations } from '../../evidence/index.ts';
import { hasAny } from '../../logic/index.ts';
import {
  aPartnerIsPlanned,
  aRecentPartner,
  donorMaterial,
  goals,
  openToProcedure,
  setting,
} from '../../questions/catalogue.ts';
import type { OptionOf } from '../../questions/index.ts';
import type { Decision, Rule } from '../rule.ts';
import type { CautionId } from './cautions.ts';

interface GoalRow {
  readonly medicalGrade: boolean;
  readonly topical: boolean;
  readonly cites: Citations;
}

/** rules.md, "Does an option match?", goal by goal. */
const goalRows = {
  'procedure-recovery': { medicalGrade: true, topical: false, cites: ['C4', 'C12', 'C35', 'C45'] },
  scar: { medicalGrade: true, topical: false, cites: ['C23', 'C26'] },
  'fine-lines': { medicalGrade: true, topical: true, cites: ['C15'] },
  firmness: { medicalGrade: true, topical: true, cites: ['C15'] },
  'uneven-tone': { medicalGrade: true, topical: true, cites: ['C15'] },
  redness: { medicalGrade: true, topical: true, cites: ['C43', 'C44'] },
  texture: { medicalGrade: true, topical: true, cites: ['C7', 'C13', 'C14', 'C15'] },
  dryness: { medicalGrade: false, topical: true, cites: ['C26', 'C31'] },
  'barrier-care': { medicalGrade: false, topical: true, cites: ['C26', 'C31'] },
  'antioxidant-care': { medicalGrade: false, topical: true, cites: ['C26', 'C31'] },
  hair: { medicalGrade: false, topical: false, cites: ['policy-scope'] },
  'medical-condition': { medicalGrade: false, topical: false, cites: ['policy-scope'] },
  'body-contouring': { medicalGrade: false, topical: false, cites: ['C49'] },
  'not-sure': { medicalGrade: false, topical: false, cites: ['policy-scope'] },
} as const satisfies { [Goal in OptionOf<'goals'>]: GoalRow };

const matchKind = (matches: boolean) => ({ kind: matches ? 'matches' : 'does-not-match' }) as const;

const goalRules = goals.options.map((goal) => ({
  id: `goals.${goal}` as const,
  when: hasAny(goals, goal),
  effects: {
    'medical-grade': matchKind(goalRows[goal].medicalGrade),
    topical: matchKind(goalRows[goal].topical),
  },
  cites: goalRows[goal].cites,
}));

const partner = { 'medical-grade': { kind: 'partner' } } as const;
const excludesClinic = { 'medical-grade': { kind: 'excludes' } } as const;

/**
 * What an option needs to be shown: a goal of its own, and for the clinic option a procedure
 * that it can stand beside (C35, C45).
 */
export const needs = {
  'medical-grade': ['matches', 'partner'],
  topical: ['matches'],
} as const satisfies Decision['needs'];

/** What an option matches or does not, and why. */
export const matching = [
  ...goalRules,
  {
    id: 'partner-procedure.planned',
    when: aPartnerIsPlanned,
    effects: partner,
    cites: ['C35', 'C45'],
  },
  {
    id: 'partner-procedure.recent',
    when: aRecentPartner,
    effects: partner,
    cites: ['C35', 'C45'],
  },
  {
    id: 'open-to-procedure.yes',
    when: hasAny(openToProcedure, 'yes'),
    effects: partner,
    cites: ['C35', 'C45'],
  },
  {
    id: 'open-to-procedure.want-advice',
    when: hasAny(openToProcedure, 'want-advice'),
    effects: partner,
    cites: ['C35', 'C45'],
  },
  {
    id: 'open-to-procedure.no',
    when: hasAny(openToProcedure, 'no'),
    effects: excludesClinic,
    cites: ['C35', 'C45'],
  },
  { id: 'setting.home', when: hasAny(setting, 'home'), effects: excludesClinic, cites: ['C28'] },
  {
    id: 'donor-material.not-acceptable',
    when: hasAny(donorMaterial, 'not-acceptable'),
    effects: excludesClinic,
    cites: ['C21', 'S21'],
  },
] as const satisfies readonly Rule<string, CautionId>[];
