import type { Questionnaire } from '../../src/questions/index.ts';
import { checkDefinition } from '../../src/rules/index.ts';
import type { Decision, Times } from '../../src/rules/index.ts';
import type { Fault } from '../support/fault.ts';
import { entryFiles } from './entry-files.ts';
import { neverAsked } from './never-asked.ts';

/** What is wrong with questions and rules, each with the file in which to mend it. */
export async function definitionFaults(
  questionnaire: Questionnaire,
  decision: Decision,
  times?: Times,
): Promise<Fault[]> {
  const fileOf = await entryFiles();
  const faults = checkDefinition(questionnaire, decision, times);
  const faulty = new Set(faults.map(({ id }) => id));
  // A question that waits for a later one is never asked either; one message is enough.
  const never = (await neverAsked(questionnaire)).filter(({ id }) => !faulty.has(id));
  return [...faults, ...never].map(({ of, id, wrong, remedy }) => ({
    file: fileOf({ of, id }),
    id,
    wrong,
    remedy,
  }));
}
