import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { resultOf } from '../support/assess.ts';
import { countByWalking, keyOf } from './count-by-walking.ts';
import { countRuns, outcomeOf } from './count-runs.ts';
import { countsInDocument, countsInWords } from './proofs-document.ts';
import { notAsked, reduceSpace } from './reduced-space.ts';
import { workingCatalogues, workingSubject } from './working-subject.ts';

const longest = 120_000;

describe('the complete runs by level and pair of statuses', { timeout: longest }, () => {
  const { counts } = countRuns(workingSubject());
  const walked = countByWalking(workingCatalogues);

  it('are as many by a decision diagram as by walking with assess, to the last digit', () => {
    const counted = counts.map((each) => [outcomeOf(each), each.runs] as const);
    expect(new Map(counted)).toEqual(new Map(walked.counts));
  });

  it('are grouped with runs of which assess says the same', () => {
    const space = reduceSpace(workingCatalogues);
    const draw = seededNumbers(20_261_127);
    for (let drawn = 0; drawn < 1_000; drawn += 1) {
      const answers = drawRun(workingCatalogues.questionnaire, draw);
      let state = space.start;
      for (const question of space.questions) {
        const chosen = [answers[question.id] ?? []].flat();
        const found = space
          .answersOf(question)
          .find(
            ({ options }) =>
              options.length === chosen.length && options.every((each) => chosen.includes(each)),
          );
        const group = space.asks(question, state) ? found?.group : notAsked;
        if (!group) throw new Error(`no group for ${question.id}`);
        state = space.after(state, question, group);
      }
      const { level, options } = resultOf(answers);
      const statuses = options && {
        'medical-grade': options['medical-grade'].status,
        topical: options.topical.status,
      };
      expect(walked.outcomes.get(keyOf(state))).toEqual(statuses ? { level, statuses } : { level });
    }
  });

  it('are as many as can be counted by hand, where that can be done', () => {
    // 9 signs: 2^9 - 1 sets with a sign; dark-painful-spots beside any of the 5 others: 2^5.
    expect(walked.counts.get('emergency')).toBe(511n + 32n);
    // Under 18 with no sign, or with late lumps alone.
    expect(walked.counts.get('under-age')).toBe(2n);
  });

  it('stand in the document', () => {
    expect(countsInDocument()).toBe(countsInWords(counts, walked.lengths));
  });

  it('ask one question at least, and every question at most', () => {
    // A sign ends it at the first question; a scar, twelve procedures and a reaction ask all.
    const { length } = workingCatalogues.questionnaire.questions;
    expect(walked.lengths).toMatchObject({ shortest: 1, longest: length });
  });
});
