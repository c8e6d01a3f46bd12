import type { Citations } from '../evidence/index.ts';

/** A procedure that someone may have had, with how long its skin counts as healing. */
export interface Procedure<Id extends string = string> {
  readonly id: Id;
  /** Days during which the skin counts as still healing; inside it, a clinician decides. */
  readonly gateDays?: number;
  /** Days during which the procedure is mentioned; it heals nothing and is no partner. */
  readonly spanDays?: number;
  /** The skin is treated, so its state is asked about. */
  readonly treatsSkin: boolean;
  /** Inside its gate it counts as the procedure beside which a clinic option may stand. */
  readonly partner: boolean;
  /** Where the number of days comes from. */
  readonly cites: Citations;
}

/** The procedures in the order of the questionnaire. Days: rules.md, "Healing and time". */
export const procedures = [
  {
    id: 'microneedling',
    gateDays: 7,
    treatsSkin: true,
    partner: true,
    cites: ['time-microneedling'],
  },
  {
    id: 'rf-microneedling',
    gateDays: 14,
    treatsSkin: true,
    partner: true,
    cites: ['time-rf-microneedling'],
  },
  { id: 'light-laser', gateDays: 7, treatsSkin: true, partner: true, cites: ['time-light-laser'] },
  {
    id: 'resurfacing-laser',
    gateDays: 28,
    treatsSkin: true,
    partner: true,
    cites: ['time-resurfacing-laser'],
  },
  { id: 'light-peel', gateDays: 7, treatsSkin: true, partner: true, cites: ['time-light-peel'] },
  {
    id: 'medium-or-deep-peel',
    gateDays: 60,
    treatsSkin: true,
    partner: true,
    cites: ['time-medium-or-deep-peel'],
  },
  { id: 'filler', spanDays: 14, treatsSkin: true, partner: false, cites: ['S14a'] },
  { id: 'wrinkle-relaxer', spanDays: 14, treatsSkin: false, partner: false, cites: ['S14b'] },
  { id: 'surgery', gateDays: 42, treatsSkin: true, partner: true, cites: ['time-surgery'] },
  { id: 'prp', gateDays: 14, treatsSkin: true, partner: true, cites: ['policy-gate'] },
  {
    id: 'exosome-treatment',
    gateDays: 14,
    treatsSkin: true,
    partner: false,
    cites: ['policy-gate'],
  },
  {
    id: 'other-or-not-sure',
    gateDays: 60,
    treatsSkin: true,
    partner: true,
    cites: ['policy-gate'],
  },
] as const satisfies readonly Procedure[];

export type ProcedureId = (typeof procedures)[number]['id'];

/** Ids of all procedures, in order. */
export const procedureIds = procedures.map((procedure) => procedure.id);
