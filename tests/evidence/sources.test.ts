import { describe, expect, it } from 'vitest';
import { sourceOf, sources } from '../../src/evidence/index.ts';
import type { EvidenceMark, SourceId } from '../../src/evidence/index.ts';

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

const articleIds = words(`
  C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25
  C26 C27 C28 C29 C30 C31 C32 C33 C34 C35 C36 C37 C38 C39 C40 C41 C42 C43 C44 C45 C46 C47 C48
  C49 C50 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10`);

const factIds = words(`
  F1 F2 F3 F4 F5 F6 F7 F8 F9
  E1 E1b E1c E2 E3 E4 E5 E6 E7 E8 E9 E10
  S1 S1b S2 S3 S4 S5a S5b S6 S7a S7b S8 S9a S9b S10 S11 S12 S13a S13b S14a S14b S15 S16 S17
  S18 S19 S20 S21 S22 S23
  R1 R2 R3a R3b R4 R5a R5b R6 R7 R8 R9 R10 R11 R12
  time-microneedling time-rf-microneedling time-light-laser time-resurfacing-laser
  time-light-peel time-medium-or-deep-peel time-surgery
  policy-gate policy-age policy-scope policy-pages policy-words label-microneedling cosmetic-claims isev-notice
  usual-alternatives encourage-questions`);

/** Outside the article, the sources for which no complete address is known. */
const withoutAddress = words(`
  F8 F9 S5a S5b S7b S9b S15 S23 R4 R5b R6 R7 R11 R12 time-light-laser time-resurfacing-laser
  time-medium-or-deep-peel policy-gate policy-age policy-scope policy-pages policy-words`);

/** Sources that were not read themselves. Every other fact is marked `V`. */
const weakMarks: Record<Exclude<EvidenceMark, 'V' | 'article'>, string[]> = {
  V2: words('F5 F8 E1c S8 S9b S12 R4 R10'),
  M: words('F4 F9 S7b R12 time-medium-or-deep-peel'),
  policy: words('S23 policy-gate policy-age policy-scope policy-pages policy-words'),
};

const entries = Object.entries(sources);

function idsMarked(mark: EvidenceMark): string[] {
  return entries.filter(([, source]) => source.mark === mark).map(([id]) => id);
}

describe('sources', () => {
  it('holds every id of both documents and no other', () => {
    expect(Object.keys(sources).toSorted()).toEqual([...articleIds, ...factIds].toSorted());
  });

  it('marks the claims of the article, and nothing else, as the article', () => {
    expect(idsMarked('article').toSorted()).toEqual(articleIds.toSorted());
  });

  it('shows how far each fact has been checked', () => {
    const { V2, M, policy } = weakMarks;
    expect(idsMarked('V2').toSorted()).toEqual(V2.toSorted());
    expect(idsMarked('M').toSorted()).toEqual(M.toSorted());
    expect(idsMarked('policy').toSorted()).toEqual(policy.toSorted());
    expect(idsMarked('V')).toHaveLength(factIds.length - V2.length - M.length - policy.length);
  });

  it.each(entries)('%s has a readable title, a day and a safe address', (_id, source) => {
    expect(source.title).toBe(source.title.trim());
    expect(source.title.length).toBeGreaterThan(8);
    expect(source.title.length).toBeLessThanOrEqual(100);
    expect(new Date(source.checkedOn).toISOString().slice(0, 10)).toBe(source.checkedOn);
    if (source.url !== undefined) {
      expect(new URL(source.url).protocol).toBe('https:');
      expect(new URL(source.url).href).toBe(source.url);
    }
    if (source.year !== undefined) {
      expect(source.year).toBeGreaterThanOrEqual(2011);
      expect(source.year).toBeLessThanOrEqual(Number(source.checkedOn.slice(0, 4)));
    }
  });

  it('leaves the address out only where none is known', () => {
    const missing = entries
      .filter(([, source]) => source.mark !== 'article' && source.url === undefined)
      .map(([id]) => id);
    expect(missing.toSorted()).toEqual(withoutAddress.toSorted());
  });

  const sectionEdges: [SourceId, SourceId, string][] = [
    ['C1', 'C4', 'What Are Exosomes—and Why Are They Everywhere in Aesthetic Medicine?'],
    ['C5', 'C12', 'How Exosomes Work: Regeneration by Communication'],
    ['C13', 'C20', 'The Promise—and the Caution'],
    ['C21', 'C31', 'Medical vs. Cosmetic Exosomes: Know the Difference'],
    ['C32', 'C36', 'What to Look for When Considering Exosome Treatments'],
    ['C37', 'C41', 'My Professional Perspective'],
    ['C42', 'C48', 'Key Takeaways'],
    ['C49', 'C50', 'Dr. Lisa DiFrancesco'],
  ];
  it.each(sectionEdges)('%s to %s stand under "%s"', (first, last, heading) => {
    expect([sourceOf(first).title, sourceOf(last).title]).toEqual([heading, heading]);
  });

  it('cites the notice of the regulator with its publisher, year and address', () => {
    expect(sourceOf('F1')).toEqual({
      title: 'Public Safety Notification on Exosome Products',
      publisher: 'FDA',
      year: 2019,
      url: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products',
      mark: 'V',
      checkedOn: '2026-11-23',
    });
  });
});
