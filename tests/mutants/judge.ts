import type { AllCatalogues } from './catalogues.ts';
import { caughtBy } from './detectors.ts';
import type { DetectorGroup } from './detectors.ts';
import type { Mutation, Operator } from './mutation.ts';
import { detectByProof, isToldApart } from './proofs.ts';
import { argumentFor } from './survivors.ts';

/** What became of one operator's mutations. */
export interface Judged {
  readonly operator: Operator;
  readonly made: number;
  /** How many each group of detectors was the first to see. */
  readonly caught: ReadonlyMap<DetectorGroup, number>;
  /** Seen by nothing; argued, and no run tells them apart. */
  readonly argued: readonly string[];
  /** Seen by nothing, and not argued, or although some run tells them apart. */
  readonly open: readonly string[];
}

/** Makes every mutation of an operator, and lets the detectors look at each. */
export async function judge(
  operator: Operator,
  catalogues: AllCatalogues,
  progress: (done: number, all: number) => void,
): Promise<Judged> {
  const caught = new Map<DetectorGroup, number>();
  const argued: string[] = [];
  const open: string[] = [];
  const mutations = operator.mutations(catalogues);
  for (const [place, mutation] of mutations.entries()) {
    const fate = await fateOf(mutation, catalogues);
    if (fate === 'argued') argued.push(mutation.name);
    else if (fate === 'open') open.push(mutation.name);
    else caught.set(fate, (caught.get(fate) ?? 0) + 1);
    progress(place + 1, mutations.length);
  }
  return { operator, made: mutations.length, caught, argued, open };
}

/**
 * The solver is asked last, and only about what no list and no case sees. Where it finds no
 * run that tells the catalogues apart, no property can differ either.
 */
async function fateOf(
  mutation: Mutation,
  catalogues: AllCatalogues,
): Promise<DetectorGroup | 'argued' | 'open'> {
  const mutated = mutation.make();
  const detector = caughtBy(mutated);
  if (detector) return detector.group;
  if (await isToldApart(catalogues, mutated)) {
    return (await detectByProof(mutated)) === undefined ? 'open' : 'proofs';
  }
  return argumentFor(mutation.name) === undefined ? 'open' : 'argued';
}
