import type { TypedAnswers } from '../../../src/patient/draft/draft.ts';
import type { Answers } from '../../../src/questions/index.ts';

/** Answers of the catalogue as a draft keeps them. */
export function toTyped(answers: Answers): TypedAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      typeof value === 'string' ? value : [...value],
    ]),
  );
}
