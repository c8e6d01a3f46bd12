import type { RawAnswers } from '../../src/questions/index.ts';
import { assess } from '../../src/rules/index.ts';
import type { PracticeFacts } from '../../src/rules/index.ts';
import type { Catalogues } from '../proofs/map-conditions.ts';
import type { Expected } from './expected.ts';
import { partsOf } from './parts.ts';

/** A run and what a document says of it, worked out by hand. */
export interface Case {
  readonly name: string;
  readonly answers: RawAnswers;
  readonly on?: string;
  readonly practice?: PracticeFacts;
  readonly expect: Expected;
}

const someDay = '2026-11-24';
const withoutLine: PracticeFacts = { carriesPlateletLine: false };

/**
 * Decides the run with these catalogues and names each part that is otherwise than the
 * document says.
 */
export function mismatches({ questionnaire, decision }: Catalogues, one: Case): string[] {
  const { answers, on = someDay, practice = withoutLine, expect } = one;
  const definition = { version: 'case', contentHash: 'case', questionnaire, decision };
  const assessment = assess(definition, answers, on, practice);
  if (assessment.kind !== 'decided') {
    return [`not decided: ${JSON.stringify({ ...assessment, walk: undefined })}`];
  }
  const found: Readonly<Record<string, unknown>> = partsOf(assessment, expect);
  return Object.entries(expect).flatMap(([part, expected]) => {
    const [there, wanted] = [JSON.stringify(found[part]), JSON.stringify(expected)];
    return there === wanted ? [] : [`${part}: ${there}, expected ${wanted}`];
  });
}
