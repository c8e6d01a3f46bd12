import { describe, expect, it } from 'vitest';
import { ladder } from '../../bench/decision/ladder.ts';
import { growDefinition, growRun } from '../../bench/decision/grown-definition.ts';
import { withAssess } from '../../bench/decision/with-assess.ts';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { workingDefinition } from '../support/assess.ts';

describe('the rules written out by hand', () => {
  it('decide every drawn run as assess does', () => {
    const draw = seededNumbers(2026);
    const assess = withAssess(workingDefinition);
    for (let run = 0; run < 3_000; run += 1) {
      const answers = drawRun(questionnaire, draw);
      expect(ladder.decide(answers)).toEqual(assess.decide(answers));
    }
  });
});

describe('a catalogue that is grown for the bench', () => {
  it('has so many times the rules, and asks and answers more', () => {
    const { rules } = workingDefinition.decision;
    const grown = growDefinition(workingDefinition, 10);
    expect(grown.decision.rules).toHaveLength(10 * rules.length);
    const run = drawRun(questionnaire, seededNumbers(3));
    const answers = growRun(grown, run);
    expect(Object.keys(answers).length).toBeGreaterThan(Object.keys(run).length);
    expect(() => withAssess(grown).decide(answers)).not.toThrow();
  });
});
