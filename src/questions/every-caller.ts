import { age } from './catalogue/you.ts';

/**
 * Answers that every caller gives, since nobody else can send a request: beside another cause
 * they explain nothing.
 */
export const answersOfEveryCaller = [
  { question: age.id, options: age.options.filter((option) => option !== 'under-18') },
] as const;
