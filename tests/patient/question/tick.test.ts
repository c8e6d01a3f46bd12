import { describe, expect, it } from 'vitest';
import { afterTick } from '../../../src/patient/question/tick.ts';
import { emergencySigns } from '../../../src/questions/catalogue.ts';
import { goals, medicines } from '../../../src/questions/catalogue.ts';

describe('a box that excludes the others', () => {
  it('clears them when it is ticked', () => {
    expect(afterTick(medicines, ['blood-thinner', 'retinoid-or-acid'], 'none', true)).toEqual([
      'none',
    ]);
    expect(afterTick(medicines, ['none'], 'not-sure', true)).toEqual(['not-sure']);
  });

  it('is cleared when another one is ticked', () => {
    expect(afterTick(goals, ['not-sure'], 'scar', true)).toEqual(['scar']);
  });
});

describe('a sign of section A', () => {
  it('clears "none" when it is ticked', () => {
    expect(afterTick(emergencySigns, ['none'], 'sight-change', true)).toEqual(['sight-change']);
  });

  it('is not wiped by "none": only its own box takes it back', () => {
    const both = afterTick(emergencySigns, ['sight-change'], 'none', true);
    expect(both).toEqual(['sight-change', 'none']);
    expect(afterTick(emergencySigns, both, 'sight-change', false)).toEqual(['none']);
  });
});
