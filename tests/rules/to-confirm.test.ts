import { describe, expect, it } from 'vitest';
import { sources } from '../../src/evidence/index.ts';
import { listToConfirm } from '../../src/rules/index.ts';
import type { ConfirmationPart } from '../../src/rules/index.ts';

const idsOf = (part: ConfirmationPart, kind: string) =>
  listToConfirm()[part].flatMap((entry) => (entry.kind === kind ? [entry.id] : []));
const proposal = (id: string) => listToConfirm().proposals.find((entry) => entry.id === id);

/** What of rules.md is in the article (claims.md) is no proposal; all else is one. */
describe('the proposals that a clinician reads before signing', () => {
  it('hold every sign and ending, with its level', () => {
    expect(idsOf('proposals', 'level')).toHaveLength(19);
    expect(proposal('emergency-signs.sight-change')).toEqual({
      kind: 'level',
      id: 'emergency-signs.sight-change',
      sources: ['R1', 'R5b', 'R10'],
      level: 'emergency',
    });
    expect(proposal('product-reaction.still-there')).toMatchObject({ level: 'this-week' });
  });
  it('hold the rows that rest on our own sources, with what they do to each option', () => {
    expect(proposal('pregnancy.breastfeeding')).toEqual({
      kind: 'rule',
      id: 'pregnancy.breastfeeding',
      sources: ['S3'],
      effects: { 'medical-grade': 'review', topical: 'caution' },
    });
    expect(proposal('medicines.blood-thinner')).toMatchObject({
      effects: { 'medical-grade': 'review' },
    });
    expect(proposal('goals.hair')).toMatchObject({ kind: 'rule' });
    for (const id of ['goals.fine-lines', 'setting.home', 'open-to-procedure.yes']) {
      expect(proposal(id)).toBeUndefined();
    }
  });
  it('hold what is said whatever was decided, but for the page about exosomes', () => {
    // Every caution of "What holds an option back" but those that the article gives as well.
    expect(idsOf('proposals', 'caution')).toEqual([
      'young-adult-labels',
      'breastfeeding',
      'cancer-history',
      'immune-system',
      'autoimmune',
      'raised-scars',
      'dark-marks',
      'cold-sores',
      'isotretinoin',
      'retinoid',
      'metal-allergy',
      'sensitive-skin',
      'recent-illness',
      'vaccine-or-dental',
      'recent-sun',
      'smoking',
      'unlicensed-setting',
      'recent-filler',
      'recent-relaxer',
      'tender-skin',
      'unknown-harms',
    ]);
    expect(proposal('immune-system')).toEqual({
      kind: 'caution',
      id: 'immune-system',
      sources: ['S8'],
    });
    expect(proposal('unlicensed-setting')?.sources).toEqual(['S20', 'E10']);
    expect(idsOf('proposals', 'advice')).toEqual([
      'see-dermatologist-soon',
      'wait-out-sunburn',
      'injection-card',
      'report-a-reaction',
      'own-doctor',
      'talk-hair',
      'talk-goals',
    ]);
    expect(idsOf('proposals', 'question-to-ask')).toEqual([
      'ask-fda-status',
      'ask-cost',
      'ask-recovery-time',
      'ask-comfort',
      'ask-visits',
      'ask-alternatives',
    ]);
    expect(idsOf('proposals', 'care-step')).toContain('call-emergency');
    expect(idsOf('proposals', 'choice')).toContain('do-nothing.for');
    expect(idsOf('proposals', 'choice')).not.toContain('topical.for');
    expect(idsOf('proposals', 'about')).toEqual([]);
  });
});

describe('the times that a clinician reads before signing', () => {
  const times = (part: 'gates' | 'spans') =>
    listToConfirm()[part].map(({ id, time }) => [
      id,
      time?.count,
      time?.unit,
      time?.question,
      time?.option,
    ]);
  it('are the gates of rules.md, "Healing and time"', () => {
    const gate = (id: string, days: number) => [id, days, 'days', 'recent-procedures', id];
    expect(times('gates')).toEqual([
      gate('microneedling', 7),
      gate('rf-microneedling', 14),
      gate('light-laser', 7),
      gate('resurfacing-laser', 28),
      gate('light-peel', 7),
      gate('medium-or-deep-peel', 60),
      gate('surgery', 42),
      gate('prp', 14),
      gate('exosome-treatment', 14),
      gate('other-or-not-sure', 60),
    ]);
    expect(listToConfirm().gates[0]).toMatchObject({
      kind: 'time',
      sources: ['time-microneedling'],
    });
  });
  it('are the spans, a young scar, and how far back the questions look', () => {
    expect(times('spans')).toEqual([
      ['filler', 14, 'days', 'recent-procedures', 'filler'],
      ['wrinkle-relaxer', 14, 'days', 'recent-procedures', 'wrinkle-relaxer'],
      ['scar-age.under-6-weeks', 42, 'days', 'scar-age', 'under-6-weeks'],
      ['looking-back.procedures', 3, 'months', 'recent-procedures', undefined],
      ['looking-back.surgery', 12, 'months', 'recent-procedures', 'surgery'],
      ['looking-back.recentCancer', 5, 'years', 'conditions', 'cancer-now-or-recent'],
      ['looking-back.isotretinoin', 12, 'months', 'medicines', 'isotretinoin-past-year'],
      ['looking-back.illness', 2, 'weeks', 'recent-illness', undefined],
      ['looking-back.sun', 2, 'months', 'recent-sun', undefined],
    ]);
    expect(listToConfirm().spans.every(({ kind }) => kind === 'time')).toBe(true);
    expect(listToConfirm().spans.find(({ id }) => id === 'looking-back.sun')?.sources).toEqual([
      'S15',
    ]);
  });
});

describe('what rests on sources that nobody has read at the source', () => {
  it('is what cites nothing but sources that facts.md marks [V2] or [M]', () => {
    // R4, S8, S9b and S12 are [V2], S7b, R12 and the medium and deep peels of section 5 are [M].
    expect(listToConfirm()['weak-sources'].map(({ kind, id }) => [kind, id])).toEqual([
      ['level', 'emergency-signs.very-unwell-with-fever'],
      ['rule', 'skin-now.new-or-changing-spot'],
      ['rule', 'conditions.weak-immune-system'],
      ['rule', 'conditions.autoimmune'],
      ['rule', 'medicines.blood-thinner'],
      ['rule', 'medicines.immune-medicine'],
      ['rule', 'when-medium-or-deep-peel.inside-its-gate'],
      ['caution', 'immune-system'],
      ['caution', 'autoimmune'],
      ['advice', 'see-dermatologist-soon'],
      // "Do not stop any medicine on your own" is S9b's, 988 is R12's; what a word means and how
      // the pages work are our own, and make neither better.
      ['beside', 'questions.questions.medicines.hint'],
      ['beside', 'consent.request.noteWarning'],
    ]);
  });

  it('would be what stands around questions and results too, had nobody read its sources', () => {
    const readByNobody = { ...sources };
    for (const id of ['S1', 'S1b', 'C1', 'T2', 'S4', 'C24', 'C44', 'C46'] as const) {
      readByNobody[id] = { ...sources[id], mark: 'M' };
    }
    const listed = listToConfirm(readByNobody)['weak-sources'];
    const beside = listed.flatMap(({ kind, id }) => (kind === 'beside' ? [id] : []));
    expect(beside).toEqual([
      'questions.questions.age.why',
      'questions.questions.when-medium-or-deep-peel.why',
      'questions.questions.when-prp.why',
      'questions.questions.when-exosome-treatment.why',
      'questions.questions.when-other-or-not-sure.why',
      'questions.questions.treated-skin.why',
      'questions.questions.same-area.why',
      'questions.questions.medicines.hint',
      'questions.questions.exosome-history.hint',
      'result.levels.topics',
      'result.statuses.not-now',
      'about.table.rows.source.cosmetic',
      'interface.start.lead',
      'consent.request.noteWarning',
    ]);
  });
});
