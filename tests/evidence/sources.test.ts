import { describe, expect, it } from 'vitest';
import { sourceOf, sources } from '../../src/evidence/index.ts';
import type { SourceId } from '../../src/evidence/index.ts';
import { evidenceUnlikeTheDocument } from '../cases/evidence-by-hand.ts';

const entries = Object.entries(sources);

describe('sources', () => {
  it('are those of both documents, each marked as far as it has been checked', () => {
    expect(evidenceUnlikeTheDocument(sources)).toEqual([]);
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
