import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf, sources } from '../../src/evidence/index.ts';
import type { SourceId } from '../../src/evidence/index.ts';
import { decision, listToConfirm } from '../../src/rules/index.ts';
import type { ToConfirm } from '../../src/rules/index.ts';
import { saidBySources as english } from '../../src/text/en/said-by-sources.ts';
import { staffReasonTexts as staffEnglish } from '../../src/text/en/staff/reasons.ts';
import { saidBySources as spanish } from '../../src/text/es/said-by-sources.ts';
import { staffReasonTexts as staffSpanish } from '../../src/text/es/staff/reasons.ts';
import { coverageDocument, howMarked, restsOnWeakSources } from '../words/coverage-document.ts';
import { notSaid } from '../words/not-said.ts';
import { everythingToRead, keptReadings, readingOf } from '../words/readings.ts';
import type { Summaries } from '../words/readings.ts';
import { everythingTold, withoutSource } from '../words/statements.ts';

const everything = everythingTold();
/** Rules of the product itself: `policy` in the catalogue. */
const ownRules: ReadonlySet<string> = new Set(
  Object.keys(sources).filter((id) => id.startsWith('policy-') || id === 'S23'),
);
const cited: ReadonlySet<string> = new Set(everything.flatMap(({ cites }) => cites));

describe('everything that a patient can be told', () => {
  it.each(['en', 'es'] as const)('has a source, sentence by sentence (%s)', (language) => {
    expect(withoutSource(language)).toEqual([]);
  });

  it('is told in both languages', () => {
    const missing = everything.filter(({ wording }) => wording.en.length !== wording.es.length);
    expect(missing.map(({ id }) => id)).toEqual([]);
    // As many as the catalogues and the pages have; a part that falls out of the table shows.
    expect(everything.length).toBeGreaterThan(400);
  });

  it('cites only sources that there are', () => {
    expect(everything.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it('says where it rests on second-hand or unchecked facts alone that it is a precaution', () => {
    const weak = everything.filter(restsOnWeakSources);
    // S8 is known second-hand only (facts.md).
    expect(weak.map(({ id }) => id)).toContain('result.reasons.conditions.weak-immune-system');
    expect(weak.filter((told) => howMarked(told) === '**nowhere**')).toEqual([]);
  });
});

describe('the list of what rests on weak sources, which a clinician signs', () => {
  const isOwn = (id: SourceId) => sourceOf(id).mark === 'policy';
  function readByNobody(): typeof sources {
    const ids = everything.flatMap(({ cites }) => cites).filter((id) => !isOwn(id));
    const all = { ...sources };
    for (const id of ids) all[id] = { ...sourceOf(id), mark: 'M' };
    return all;
  }
  /** Where patients read it. */
  function placesOf({ kind, id, level }: ToConfirm): string[] {
    switch (kind) {
      case 'level':
        return [
          `care.levels.${level}`,
          `care.reasons.${id}`,
          `questions.questions.${id.replace('.', '.options.')}`,
        ];
      case 'rule':
        return [`result.reasons.${id}`];
      case 'caution':
        return [`result.cautions.${id}`];
      case 'advice':
        return [`result.advice.${id}`];
      case 'question-to-ask':
        return [`result.questionsToAsk.${id}`];
      case 'care-step':
        return [`care.steps.${id}`];
      case 'about':
        return [`about.statements.${id}`];
      case 'choice':
        return [`result.choiceStatements.${id}`];
      case 'beside':
        return [id];
      case 'time':
        return [];
    }
  }
  function unlisted(lists: ReturnType<typeof listToConfirm>, ids: readonly string[]): string[] {
    const places = lists['weak-sources'].flatMap(placesOf);
    return ids.filter((id) => !places.some((place) => `${id}.`.startsWith(`${place}.`)));
  }

  it('holds each of them, wherever patients read it', () => {
    const weak = everything.filter(restsOnWeakSources).map(({ id }) => id);
    expect(weak).toContain('questions.questions.medicines.hint');
    expect(weak).toContain('consent.request.noteWarning');
    expect(unlisted(listToConfirm(), weak)).toEqual([]);
  });

  it('would hold everything that is told with a source, had nobody read any', () => {
    const withSource = everything.filter(({ cites }) => !cites.every(isOwn)).map(({ id }) => id);
    expect(withSource.length).toBeGreaterThan(250);
    const left = unlisted(listToConfirm(readByNobody()), withSource);
    // How to decide is no part of a definition: no hash stands for it, and nobody signs it.
    expect(left.filter((id) => !id.startsWith('deciding.'))).toEqual([]);
  });
});

describe('claims and facts', () => {
  it.each(Object.keys(sources))('%s is said somewhere, or it is said why not', (id) => {
    expect(cited.has(id)).toBe(!Object.hasOwn(notSaid, id));
  });

  it('keep the praise of the article out of every sentence', () => {
    for (const id of ['C48', 'C50']) expect(cited).not.toContain(id);
  });
});

describe('each sentence beside its sources', () => {
  const readings = keptReadings();
  const toRead = everythingToRead();

  it('was read as it stands, and found to be supported', () => {
    const open = toRead.filter((one) => {
      const reading = readingOf(one, readings);
      return !reading || reading.verdict === 'unsupported';
    });
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('has to be read again after a change', () => {
    const [first] = toRead;
    if (!first) throw new Error('there is nothing to read');
    expect(readingOf(first, readings)).toBeDefined();
    expect(readingOf({ ...first, hash: 'another' }, readings)).toBeUndefined();
  });

  const opened = (summaries: Summaries) =>
    everythingToRead(summaries)
      .filter((one) => !readingOf(one, readings))
      .map(({ id }) => id);
  const changed = 'Exosomes may do anything.';

  it('has to be read again when our words for its source change, and so do these', () => {
    const ids = opened({ en: { ...english, C4: changed }, es: spanish });
    // What cites C4: rules.md, "Does an option match?".
    expect(ids).toContain('result.reasons.goals.procedure-recovery');
    expect(ids).toContain('said-by-sources.C4');
    expect(ids).not.toContain('result.reasons.goals.hair');
  });

  it('has our words for a source read again when they change in Spanish alone', () => {
    expect(opened({ en: english, es: { ...spanish, C4: changed } })).toEqual([
      'said-by-sources.C4',
    ]);
  });

  it('has no step of our own in what a source is said to say', () => {
    const steps = Object.keys(sources).filter((id) => {
      const verdict = readings[`said-by-sources.${id}`]?.verdict;
      return verdict !== (ownRules.has(id) ? 'our own' : 'says so');
    });
    expect(steps).toEqual([]);
  });

  it('has no reading of something that is gone', () => {
    const ids = new Set(toRead.map(({ id }) => id));
    expect(Object.keys(readings).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the reason that staff read of a rule', () => {
  const rules: readonly { readonly id: string; readonly cites: readonly string[] }[] =
    decision.rules;
  const citedBy = (id: string) => rules.find((rule) => rule.id === id)?.cites ?? [];
  const saying = (inEnglish: RegExp, inSpanish: RegExp) => {
    const found = (texts: Readonly<Record<string, string>>, words: RegExp) =>
      Object.entries(texts).flatMap(([id, text]) => (words.test(text) ? [id] : []));
    const english = found(staffEnglish.reasons, inEnglish);
    expect(found(staffSpanish.reasons, inSpanish)).toEqual(english);
    return english;
  };

  // S23 is the rule that unknown is not a no.
  it('says that unknown is not a no only where the rule rests on that', () => {
    const ids = saying(/unknown is not a no/u, /no saber no es un no/u);
    expect(ids).toContain('medicines.not-sure');
    expect(ids.filter((id) => !citedBy(id).includes('S23'))).toEqual([]);
  });

  // Poor healing: S8 and S12. The source of S18 speaks of infection after surgery only.
  it('speaks of slow healing only where the source does', () => {
    expect(saying(/slow heal/u, /tarda en sanar/u).toSorted()).toEqual([
      'conditions.autoimmune',
      'conditions.weak-immune-system',
      'medicines.immune-medicine',
    ]);
  });
});

describe('docs/coverage.md', () => {
  it('has no empty cell', () => {
    const kept = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
    const rows = kept.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter((row) => /\|\s*\|/u.test(row))).toEqual([]);
    expect(kept).not.toContain('to be read');
  });

  it('says what is cited and read: npm run words', () => {
    const kept = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
    expect(kept).toBe(coverageDocument());
  });
});
