import { describe, expect, it } from 'vitest';
import { smallestCounterexample } from './counterexample.ts';
import { prove, witness } from './prove.ts';
import { writeReadyCase } from './ready-cases.ts';
import { replay } from './replay.ts';
import {
  provedProperties,
  witnessProperties,
  workingCatalogues,
  workingSubject,
} from './working-subject.ts';

/** Longest that one property may take on a slow machine, in milliseconds. */
const longest = 120_000;
const subject = workingSubject();

describe('over every complete run', () => {
  it.each(provedProperties)('$id: $claim', { timeout: longest }, async (property) => {
    const { broken } = await prove(property, subject);
    if (!broken) return;
    const found = await smallestCounterexample(property.id, broken, subject);
    expect.fail(`${writeReadyCase(found)}: ${JSON.stringify(found, undefined, 2)}`);
  });
});

describe('in some run', () => {
  it.each(witnessProperties)('$id: $claim', { timeout: longest }, async (property) => {
    const { dead, witnesses } = await witness(property, subject);
    expect(dead).toEqual([]);

    // The real decision sees the same difference in each run that the solver made up.
    const { questionnaire, decision } = workingCatalogues;
    const same = witnesses.filter(({ answers, other, practice, removed }) => {
      if (other === undefined && removed === undefined) return false;
      const there = removed === undefined ? subject : without(removed);
      const here = replay({ questionnaire, decision }, answers, practice);
      return JSON.stringify(here) === JSON.stringify(replay(there, other ?? answers, practice));
    });
    expect(same.map(({ about }) => about)).toEqual([]);
  });
});

/** The catalogues with one entry of the decision taken out, as `entriesOf` names it. */
function without(removed: string) {
  const { questionnaire, decision } = workingCatalogues;
  const kept = <Entry>(
    entries: readonly Entry[],
    nameOf: (entry: Entry, place: number) => string,
  ) => entries.filter((entry, place) => nameOf(entry, place) !== removed);
  return {
    questionnaire,
    decision: {
      ...decision,
      levelRules: kept(decision.levelRules, ({ id }) => `level ${id}`),
      rules: kept(decision.rules, ({ id }) => `rule ${id}`),
      standingCautions: kept(
        decision.standingCautions,
        ({ caution }, place) => `standing ${place} ${caution}`,
      ),
      adviceRules: kept(decision.adviceRules, ({ id }) => `advice ${id}`),
    },
  };
}
