import { area, plannedWith } from '../../questions/catalogue.ts';

/** Answers that staff need on the phone, whatever they did to the result. */
export const toldToStaff = [area.id, plannedWith.id] as const;
export type ToldToStaff = (typeof toldToStaff)[number];

/** Answers that leave something open: a row that rests on one is confirmed by phone. */
export const openOptions: readonly string[] = ['not-sure', 'rather-not-say'];
