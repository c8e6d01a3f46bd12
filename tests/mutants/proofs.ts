import { encodeDecision } from '../proofs/encode-decision.ts';
import { encodeQuestionnaire } from '../proofs/encode-questionnaire.ts';
import { and, differs, or } from '../proofs/formula.ts';
import type { Catalogues } from '../proofs/map-conditions.ts';
import { resultDiffers } from '../proofs/properties/two-runs.ts';
import { subjectOf } from '../proofs/property.ts';
import { prove, witness } from '../proofs/prove.ts';
import { startProver } from '../proofs/prover.ts';
import { provedProperties, witnessProperties } from '../proofs/working-subject.ts';

function encode({ questionnaire, decision }: Catalogues) {
  const run = encodeQuestionnaire(questionnaire);
  return { run, result: encodeDecision(decision, run) };
}

/**
 * Whether some run is asked or decided otherwise by the mutated catalogues.
 * @throws Error when the solver gives up
 */
export async function isToldApart(before: Catalogues, after: Catalogues): Promise<boolean> {
  const [one, other] = [encode(before), encode(after)];
  const asked = before.questionnaire.questions.map(({ id }) =>
    differs(one.run.questionOf(id).asked, other.run.questionOf(id).asked),
  );
  const prover = await startProver();
  const found = await prover.find(
    and(or(one.run.complete, other.run.complete), or(...asked, resultDiffers(one, other))),
  );
  return found !== undefined;
}

/** The first property of rules.md that the catalogues break. */
export async function detectByProof({
  questionnaire,
  decision,
}: Catalogues): Promise<string | undefined> {
  const subject = subjectOf(questionnaire, decision);
  for (const property of provedProperties) {
    if ((await prove(property, subject)).broken) return `proof ${property.id}`;
  }
  for (const property of witnessProperties) {
    if ((await witness(property, subject)).dead.length > 0) return `proof ${property.id}`;
  }
  return undefined;
}
