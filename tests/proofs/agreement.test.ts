import { describe, expect, it } from 'vitest';
import { compareDrawnRuns, compareSolvedRuns } from './agreement.ts';
import { forwardReferences } from './paths.ts';
import { workingCatalogues, workingSubject } from './working-subject.ts';

const runs = 2_000;
const longest = 180_000;
const subject = workingSubject();

describe('the encoding', () => {
  it('says of drawn runs what assess says', { timeout: longest }, () => {
    expect(compareDrawnRuns(subject, runs, 1).slice(0, 1)).toEqual([]);
  });

  it('makes up runs of which assess says the same', { timeout: longest }, async () => {
    expect((await compareSolvedRuns(subject, runs, 1)).slice(0, 1)).toEqual([]);
  });
});

describe('the graph of questions', () => {
  it('has no cycle: each question looks only at earlier ones', () => {
    expect(forwardReferences(workingCatalogues.questionnaire)).toEqual([]);
  });
});
