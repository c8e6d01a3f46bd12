import { assess } from '../../src/rules/index.ts';
import type { PracticeFacts } from '../../src/rules/index.ts';
import type { Catalogues } from './map-conditions.ts';
import type { RunAnswers } from './runs.ts';

/** What the real `assess` says of a run, in ids. */
export function replay(
  { questionnaire, decision }: Catalogues,
  answers: RunAnswers,
  practice: PracticeFacts,
) {
  const definition = { version: 'proof', contentHash: 'proof', questionnaire, decision };
  const assessment = assess(definition, answers, '2026-11-24', practice);
  if (assessment.kind !== 'decided') return { kind: assessment.kind };
  const { level, levelReasons, options, cautions, advice, questionsToAsk } = assessment.result;
  const ids = (entries: readonly { readonly id: string }[] | undefined) =>
    entries?.map(({ id }) => id);
  return {
    level,
    levelReasons: ids(levelReasons),
    clinic: options?.['medical-grade'].status,
    clinicReasons: ids(options?.['medical-grade'].reasons),
    topical: options?.topical.status,
    topicalReasons: ids(options?.topical.reasons),
    cautions: cautions.map(({ id, options: of }) => `${id} (${of.join(', ')})`),
    advice: ids(advice),
    questionsToAsk: ids(questionsToAsk),
  };
}
