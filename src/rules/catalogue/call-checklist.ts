import { area, plannedWith } from '../../questions/catalogue.ts';

/** Answers that staff need on the phone, whatever they did to the result. */
export const toldToStaff: readonly string[] = [area.id, plannedWith.id];

/** Answers that leave something open: a row that rests on one is confirmed by phone. */
export const openOptions: readonly string[] = ['not-sure', 'rather-not-say'];
