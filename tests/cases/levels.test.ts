import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questions/index.ts';
import { resultOf } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';

/** rules.md, "Levels": every sign and ending alone. */
const levels: readonly (readonly [string, Answers, string])[] = [
  ...(
    [
      'breathing-or-swelling',
      'sight-change',
      'pale-or-mottled-skin',
      'face-or-speech',
      'chest-or-breath',
      'very-unwell-with-fever',
      'fast-spreading-skin',
      'bleeding-or-wound-opening',
      'severe-pain',
    ] as const
  ).map((sign) => [sign, { 'emergency-signs': [sign] }, 'emergency'] as const),
  ['dark-painful-spots', { 'problem-signs': ['dark-painful-spots'] }, 'emergency'],
  ['infection-signs', { 'problem-signs': ['infection-signs'] }, 'same-day'],
  ['blister-clusters', { 'problem-signs': ['blister-clusters'] }, 'same-day'],
  ['limb-swelling', { 'problem-signs': ['limb-swelling'] }, 'same-day'],
  ['device-burn-or-new-numbness', { 'problem-signs': ['device-burn-or-new-numbness'] }, 'same-day'],
  ['under-18', { age: 'under-18' }, 'under-age'],
  ['late-lumps', { 'problem-signs': ['late-lumps'] }, 'this-week'],
  [
    'a reaction that is still there',
    { 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'still-there' },
    'this-week',
  ],
];

describe('a level that ends the run', () => {
  it.each(levels)('%s', (_sign, answers, level) => {
    const result = resultOf(aRun(answers));
    expect(result).toMatchObject({ level, options: null, cautions: [], timeReasonEnds: null });
    expect(result.levelReasons).not.toEqual([]);
  });
});

const recent = {
  'treated-skin': 'healed',
  'same-area': 'no',
  'treated-by': 'this-practice',
  'recent-illness': ['fever-now'],
} as const;

describe('fever', () => {
  it.each([
    [
      'beside a procedure inside its gate',
      { 'recent-procedures': ['light-peel'], 'when-light-peel': '4-to-7-days' },
      'same-day',
    ],
    [
      'beside a procedure, not sure when',
      { 'recent-procedures': ['light-peel'], 'when-light-peel': 'not-sure' },
      'same-day',
    ],
    [
      'beside a filler inside its span',
      { 'recent-procedures': ['filler'], 'when-filler': '8-to-14-days' },
      'same-day',
    ],
    [
      'beside raw skin',
      {
        'recent-procedures': ['light-peel'],
        'when-light-peel': 'over-60-days',
        'treated-skin': 'raw-or-weeping',
      },
      'same-day',
    ],
    ['beside late lumps', { 'problem-signs': ['late-lumps'] }, 'same-day'],
    [
      'beside a procedure past its gate',
      { 'recent-procedures': ['light-peel'], 'when-light-peel': '8-to-14-days' },
      'ask-first',
    ],
    [
      'beside a filler past its span',
      { 'recent-procedures': ['filler'], 'when-filler': '15-to-28-days' },
      'ask-first',
    ],
    [
      'beside a wrinkle relaxer',
      { 'recent-procedures': ['wrinkle-relaxer'], 'when-wrinkle-relaxer': '0-to-3-days' },
      'ask-first',
    ],
    ['beside nothing', {}, 'ask-first'],
  ] as const)('%s', (_name, changes, level) => {
    expect(resultOf(aRun({ ...recent, ...changes })).level).toBe(level);
  });
});

describe('precedence of levels', () => {
  it.each([
    [
      'emergency over same-day',
      { 'problem-signs': ['infection-signs', 'dark-painful-spots'] },
      'emergency',
    ],
    [
      'emergency over under-age',
      { 'emergency-signs': ['severe-pain'], age: 'under-18' },
      'emergency',
    ],
    [
      'emergency over this-week',
      { 'problem-signs': ['dark-painful-spots', 'late-lumps'] },
      'emergency',
    ],
    [
      'emergency over what the options would be',
      { 'emergency-signs': ['sight-change'] },
      'emergency',
    ],
    ['same-day over this-week', { 'problem-signs': ['infection-signs', 'late-lumps'] }, 'same-day'],
    [
      'same-day over this-week, from fever beside late raw skin',
      {
        'recent-procedures': ['light-peel'],
        'when-light-peel': 'over-60-days',
        'treated-skin': 'raw-or-weeping',
        'recent-illness': ['fever-now'],
      },
      'same-day',
    ],
    [
      'same-day over what the options would be',
      { 'problem-signs': ['device-burn-or-new-numbness'] },
      'same-day',
    ],
    [
      'same-day over under-age',
      { 'problem-signs': ['limb-swelling'], age: 'under-18' },
      'same-day',
    ],
    ['under-age over this-week', { 'problem-signs': ['late-lumps'], age: 'under-18' }, 'under-age'],
    [
      'under-age over what the options would be',
      { age: 'under-18', goals: ['dryness'] },
      'under-age',
    ],
    [
      'this-week over no match',
      {
        goals: ['hair'],
        'exosome-history': ['clinic-on-skin'],
        'product-reaction': 'still-there',
      },
      'this-week',
    ],
    [
      'this-week over what the options would be',
      {
        'exosome-history': ['topical-at-home'],
        'product-reaction': 'still-there',
        conditions: ['cancer-past'],
      },
      'this-week',
    ],
    ['topics over ask-first', { conditions: ['diabetes'] }, 'topics'],
    ['topics over no-match', { goals: ['dryness'] }, 'topics'],
    ['topics when both are worth discussing', {}, 'topics'],
    [
      'topics over ask-first when the clinic option is the one that is shown',
      { goals: ['procedure-recovery'] },
      'topics',
    ],
    ['ask-first over no-match', { goals: ['dryness'], conditions: ['not-sure'] }, 'ask-first'],
    ['no-match when neither is shown', { goals: ['hair'] }, 'no-match'],
    [
      'ask-first when one waits and the other does not match',
      {
        goals: ['dryness'],
        'recent-procedures': ['microneedling'],
        'when-microneedling': '0-to-3-days',
        'treated-skin': 'healed',
        'same-area': 'yes',
        'treated-by': 'this-practice',
      },
      'ask-first',
    ],
  ] as const)('%s', (_name, changes, level) => {
    expect(resultOf(aRun(changes)).level).toBe(level);
  });
  it('keeps every reason, whichever level won', () => {
    const result = resultOf(aRun({ 'problem-signs': ['infection-signs', 'late-lumps'] }));
    expect(result.levelReasons.map(({ id }) => id)).toEqual([
      'problem-signs.infection-signs',
      'problem-signs.late-lumps',
    ]);
  });
});

describe('precedence of statuses', () => {
  const healing = {
    'recent-procedures': ['microneedling'],
    'when-microneedling': '0-to-3-days',
    'treated-skin': 'healed',
    'same-area': 'yes',
    'treated-by': 'this-practice',
  } as const;
  const statuses = (changes: Parameters<typeof aRun>[0]) => {
    const { options } = resultOf(aRun(changes));
    return [options?.['medical-grade'].status, options?.topical.status];
  };
  it('puts no match over everything', () => {
    expect(statuses({ ...healing, goals: ['procedure-recovery'] })).toEqual([
      'ask-first',
      'not-suggested',
    ]);
    expect(statuses({ pregnancy: 'trying', setting: 'home' })).toEqual([
      'not-suggested',
      'ask-first',
    ]);
  });
  it('keeps every other reason of an option that does not match', () => {
    const result = resultOf(
      aRun({
        ...healing,
        goals: ['procedure-recovery'],
        pregnancy: 'trying',
        allergies: ['metal'],
      }),
    );
    expect(result.options?.topical.status).toBe('not-suggested');
    expect(result.options?.topical.reasons.map(({ id, effect }) => [id, effect])).toEqual([
      ['goals.procedure-recovery', 'does-not-match'],
      ['pregnancy.trying', 'review'],
      ['allergies.metal', 'caution'],
      ['when-microneedling.inside-its-gate', 'not-now'],
    ]);
  });
  it('puts not now over worth discussing', () => {
    expect(statuses(healing)).toEqual(['ask-first', 'not-now']);
    expect(statuses({ ...healing, 'same-area': 'no' })).toEqual(['ask-first', 'worth-discussing']);
  });
  it('puts not now over ask first, and keeps both reasons', () => {
    const result = resultOf(aRun({ ...healing, pregnancy: 'trying' }));
    expect(result.options?.topical.status).toBe('not-now');
    const ids = result.options?.topical.reasons.map(({ id }) => id);
    expect(ids).toContain('pregnancy.trying');
    expect(ids).toContain('when-microneedling.inside-its-gate');
  });
  it('puts ask first over worth discussing', () => {
    expect(statuses({ medicines: ['blood-thinner', 'retinoid-or-acid'] })).toEqual([
      'ask-first',
      'worth-discussing',
    ]);
  });
});
