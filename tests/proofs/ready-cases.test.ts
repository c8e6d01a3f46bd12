import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenCatalogues } from './broken-catalogues.ts';
import { smallestCounterexample } from './counterexample.ts';
import { subjectOf } from './property.ts';
import { prove } from './prove.ts';
import { judgeReadyCase, readReadyCases, writeReadyCase } from './ready-cases.ts';
import { provedProperties, workingCatalogues, workingSubject } from './working-subject.ts';

const folder = mkdtempSync(join(tmpdir(), 'ready-cases-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The smallest run that breaks a property of a broken catalogue. */
async function found(mistake: string) {
  const broken = brokenCatalogues.find((each) => each.mistake === mistake);
  const property = provedProperties.find(({ id }) => id === broken?.property);
  if (!broken || !property) throw new Error(`there is no such mistake: ${mistake}`);
  const { questionnaire, decision } = broken.breakIt(workingCatalogues);
  const subject = subjectOf(questionnaire, decision);
  const proof = await prove(property, subject);
  if (!proof.broken) throw new Error('the proof has not failed');
  return { subject, case: await smallestCounterexample(property.id, proof.broken, subject) };
}

describe('a failed proof', () => {
  it('finds the smallest run by questions asked, then by answers that are not the mildest', async () => {
    // Under 18 is reached with three questions: no emergency sign, no problem sign, the age.
    const { case: smallest } = await found('someone under 18 gets the level this-week');
    expect(smallest.answers).toEqual({
      'emergency-signs': ['none'],
      'problem-signs': ['none'],
      age: 'under-18',
    });
    expect(smallest.assess).toMatchObject([{ level: 'this-week' }]);
  });

  it('keeps that run as a case, which fails until the catalogue is mended', async () => {
    const { subject, case: smallest } = await found(
      'a sign of an infection no longer gives a level',
    );
    writeReadyCase(smallest, folder);
    const [kept, ...others] = readReadyCases(folder);
    expect(others).toEqual([]);
    expect(kept?.found).toEqual(JSON.parse(JSON.stringify(smallest)));
    expect(smallest.answers).toEqual({
      'emergency-signs': ['none'],
      'problem-signs': ['infection-signs'],
    });
    expect(kept && judgeReadyCase(kept.found, provedProperties, subject)).toBe('broken');
    expect(kept && judgeReadyCase(kept.found, provedProperties, workingSubject())).toBe('holds');
  });

  it('keeps both runs where two are compared', async () => {
    const { subject, case: smallest } = await found(
      'trying for a baby holds nothing back, breastfeeding does',
    );
    writeReadyCase(smallest, folder);
    const [kept] = readReadyCases(folder);
    expect(smallest).toMatchObject({
      changed: 'pregnancy',
      answers: { pregnancy: 'breastfeeding' },
      other: { pregnancy: 'trying' },
    });
    expect(smallest.assess).toHaveLength(2);
    expect(kept && judgeReadyCase(kept.found, provedProperties, subject)).toBe('broken');
    expect(kept && judgeReadyCase(kept.found, provedProperties, workingSubject())).toBe('holds');
  });

  it('has its case called outdated when its answers are no run any more', async () => {
    const { case: smallest } = await found('someone under 18 gets the level this-week');
    const { age: _, ...answers } = smallest.answers;
    writeReadyCase({ ...smallest, answers }, folder);
    const [kept] = readReadyCases(folder);
    expect(kept && judgeReadyCase(kept.found, provedProperties, workingSubject())).toBe('outdated');
  });
});
