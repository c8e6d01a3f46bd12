import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../src/logic/index.ts';
import type { Condition } from '../../src/logic/index.ts';
import { brokenCatalogues } from './broken-catalogues.ts';
import { compareByWalking } from './compare-by-walking.ts';
import type { Catalogues } from './map-conditions.ts';
import { workingCatalogues } from './working-subject.ts';

const kept = ['goals', 'open-to-procedure', 'pregnancy', 'medicines'];
const speaksOfKept = (when: Condition) => questionsIn(when).every((id) => kept.includes(id));

/**
 * The catalogues with three questions, always asked, and the rules on these: all of them take
 * minutes (`npm run proofs:long`).
 */
function few({ questionnaire, decision }: Catalogues): Catalogues {
  return {
    questionnaire: {
      ...questionnaire,
      questions: questionnaire.questions
        .filter(({ id }) => kept.includes(id))
        .map(({ askWhen: _, ...question }) => question),
      endings: [],
    },
    decision: {
      ...decision,
      levelRules: [],
      rules: decision.rules.filter(({ when }) => speaksOfKept(when)),
    },
  };
}

const walked = (catalogues: Catalogues) => [...compareByWalking(few(catalogues))];

describe('P6 and P11, walked over every pair of runs', () => {
  it('hold where the catalogues are as they are', () => {
    const found = walked(workingCatalogues);
    expect(found.map(({ property, question }) => `${property} ${question}`)).toEqual([
      'P6 pregnancy',
      'P11 pregnancy',
      'P6 medicines',
      'P11 medicines',
    ]);
    expect(found.filter(({ pairs }) => pairs === 0)).toEqual([]);
    expect(found.filter(({ broken }) => broken.length > 0)).toEqual([]);
  });

  it.each([
    'trying for a baby holds nothing back, breastfeeding does',
    'not being sure about medicines counts as taking none',
  ])('are seen to be broken: %s', (mistake) => {
    const made = brokenCatalogues.find((each) => each.mistake === mistake);
    if (!made) throw new Error(mistake);
    const found = walked(made.breakIt(workingCatalogues)).filter(({ broken }) => broken.length > 0);
    expect(found.map(({ property }) => property)).toContain(made.property);
  });
});
