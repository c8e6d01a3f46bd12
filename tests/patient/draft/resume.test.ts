import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/patient/draft/draft.ts';
import type { Draft } from '../../../src/patient/draft/draft.ts';
import { resumeDraft } from '../../../src/patient/draft/resume.ts';
import { questionnaire } from '../../../src/questions/index.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-24T08:00:00Z');
const draft: Draft = {
  ...newDraft('0123456789abcdef0123456789abcdef', '2026.11.1', 'smoking', start),
  answers: {
    'emergency-signs': ['none'],
    'problem-signs': ['none'],
    age: '22-or-over',
    goals: ['scar'],
    'scar-kind': 'surgery',
    'scar-age': 'over-1-year',
    'recent-procedures': ['filler'],
    'when-filler': '8-to-14-days',
    'treated-skin': 'healed',
    'same-area': 'no',
    'skin-now': ['none'],
    'donor-material': 'acceptable',
  },
};

const resumeAfter = (hours: number, changes: Partial<Draft> = {}) =>
  resumeDraft({ ...draft, ...changes }, questionnaire, '2026.11.1', start + hours * hour);

describe('a draft that is taken up again', () => {
  it('is as it was within 12 hours', () => {
    expect(resumeAfter(12)).toEqual({ draft });
  });

  it('asks section A, skin-now, treated-skin and the when- questions again after 12 hours', () => {
    const resumed = resumeAfter(12.01);
    expect(resumed.notice).toBe('asked-again');
    expect(Object.keys(resumed.draft.answers)).toEqual([
      'age',
      'goals',
      'scar-kind',
      'scar-age',
      'recent-procedures',
      'same-area',
      'donor-material',
    ]);
    expect(resumed.draft.position).toBe('emergency-signs');
  });

  it.each([
    ['13 hours', 13],
    ['ten years', 10 * 365 * 24],
  ])('asks the same again where the clock was ahead, and is set back by %s', (_, hours) => {
    const resumed = resumeAfter(-hours);
    expect(resumed).toEqual(resumeAfter(12.01));
    expect(resumed.notice).toBe('asked-again');
    expect(resumed.draft.answers).not.toHaveProperty('skin-now');
  });

  it('says nothing where nothing was answered', () => {
    expect(resumeAfter(13, { answers: {} }).notice).toBeUndefined();
  });

  it('changes nothing of a request that may have been sent already', () => {
    expect(resumeAfter(48, { frozen: '{}' }).draft.answers).toEqual(draft.answers);
  });
});

describe('a draft of another definition', () => {
  const resumed = resumeDraft(
    {
      ...draft,
      answers: { ...draft.answers, area: ['elbow'], 'planned-when': 'later', gone: 'x' },
      consents: {
        'consent-contact': { given: true, language: 'en', at: '2026-11-24T15:00:00.000Z' },
      },
    },
    questionnaire,
    '2026.12.1',
    start,
  );

  it('keeps answers that are still allowed and asks every safety question again', () => {
    // Safety answers are sections A and E, when-, treated-skin, same-area and the scar's.
    expect(Object.keys(resumed.draft.answers)).toEqual([
      'age',
      'goals',
      'recent-procedures',
      'planned-when',
      'donor-material',
    ]);
    expect(resumed).toMatchObject({
      notice: 'definition-changed',
      draft: { definition: '2026.12.1', requestId: draft.requestId },
    });
    // Nobody has agreed to words that came later.
    expect(resumed.draft.consents).toEqual({});
  });
});
