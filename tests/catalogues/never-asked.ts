import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { walkQuestions } from '../../src/questions/index.ts';
import type { Questionnaire } from '../../src/questions/index.ts';
import type { DefinitionFault } from '../../src/rules/index.ts';
import { encodeQuestionnaire } from '../proofs/encode-questionnaire.ts';
import { startProver } from '../proofs/prover.ts';

/** Enough to meet every question that is not rare. */
const drawnRuns = 200;

/**
 * Questions that no complete run asks. Drawn runs show most of them asked; of the rest the
 * solver finds a run, or shows that there is none.
 */
export async function neverAsked(questionnaire: Questionnaire): Promise<DefinitionFault[]> {
  const draw = seededNumbers(1);
  const met = new Set<string>();
  for (let drawn = 0; drawn < drawnRuns; drawn += 1) {
    const { asked } = walkQuestions(questionnaire, drawRun(questionnaire, draw));
    for (const { id } of asked) met.add(id);
  }
  const rare = questionnaire.questions.filter(({ id }) => !met.has(id));
  if (rare.length === 0) return [];
  const run = encodeQuestionnaire(questionnaire);
  const prover = await startProver();
  prover.assume(run.complete);
  const never: DefinitionFault[] = [];
  for (const { id } of rare) {
    if (await prover.find(run.questionOf(id).asked)) continue;
    never.push({
      of: 'question',
      id,
      wrong: 'No run ever asks it.',
      remedy: 'Loosen its askWhen, or take the question out.',
    });
  }
  return never;
}
