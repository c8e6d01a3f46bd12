import { expect, it } from 'vitest';
import { judgeReadyCase, readReadyCases } from '../proofs/ready-cases.ts';
import { provedProperties, workingSubject } from '../proofs/working-subject.ts';

/** Runs that a failed proof has left in `tests/cases/found`; none, as long as none has failed. */
it('a run that once broke a property breaks it no more', () => {
  const judged = readReadyCases().map(({ file, found }) => ({
    file,
    judged: judgeReadyCase(found, provedProperties, workingSubject()),
  }));
  expect(judged.filter((each) => each.judged !== 'holds')).toEqual([]);
});
