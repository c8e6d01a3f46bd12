import { describe, expect, it } from 'vitest';
import { countByWalking } from './count-by-walking.ts';
import { countRuns, outcomeOf } from './count-runs.ts';
import { countsInDocument, countsInWords } from './proofs-document.ts';
import { workingCatalogues, workingSubject } from './working-subject.ts';

const longest = 120_000;

describe('the complete runs by level and pair of statuses', { timeout: longest }, () => {
  const { counts } = countRuns(workingSubject());
  const walked = countByWalking(workingCatalogues);

  it('are as many by a decision diagram as by walking with assess, to the last digit', () => {
    const counted = counts.map((each) => [outcomeOf(each), each.runs] as const);
    expect(new Map(counted)).toEqual(new Map(walked.counts));
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
