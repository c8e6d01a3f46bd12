import { describe, expect, it } from 'vitest';
import { groupReasons } from '../../../src/patient/result/reason-groups.ts';
import type { Reason } from '../../../src/rules/index.ts';

function reason(effect: Reason['effect'], question: string, option: string): Reason {
  const answers = question === '' ? [] : [{ question, options: [option] }];
  return { id: `${question}.${option}`, effect, answers, sources: [] };
}

const idsOf = (groups: ReturnType<typeof groupReasons>) =>
  groups.map(({ group, section, reasons }) => [group, section, reasons.map(({ id }) => id)]);

describe('reasons on the result', () => {
  const few = [
    reason('matches', 'goals', 'scar'),
    reason('review', 'conditions', 'diabetes'),
    reason('caution', 'smoking', 'yes'),
    reason('excludes', 'setting', 'home'),
    reason('not-now', 'treated-skin', 'peeling-or-crusting'),
  ];

  it('stand by what they mean: what holds back first, and a caution elsewhere', () => {
    expect(idsOf(groupReasons(few))).toEqual([
      ['ask-about', undefined, ['conditions.diabetes', 'treated-skin.peeling-or-crusting']],
      ['does-not-fit', undefined, ['setting.home']],
      ['fits', undefined, ['goals.scar']],
    ]);
  });

  it('stand apart by section, in the order in which they were asked, where there are more than six', () => {
    const many = [
      reason('review', 'medicines', 'blood-thinner'),
      reason('review', 'when-filler', '0-to-3-days'),
      reason('review', 'conditions', 'diabetes'),
      reason('review', 'donor-material', 'rather-not'),
      reason('not-now', 'treated-skin', 'raw-or-weeping'),
      reason('review', 'allergies', 'metal'),
      reason('review', 'age', '18-to-21'),
      reason('matches', 'goals', 'scar'),
    ];
    expect(idsOf(groupReasons(many))).toEqual([
      ['ask-about', 'you', ['age.18-to-21']],
      ['ask-about', 'procedures', ['when-filler.0-to-3-days', 'treated-skin.raw-or-weeping']],
      [
        'ask-about',
        'health',
        ['medicines.blood-thinner', 'conditions.diabetes', 'allergies.metal'],
      ],
      ['ask-about', 'priorities', ['donor-material.rather-not']],
      ['fits', undefined, ['goals.scar']],
    ]);
    expect(groupReasons(many.slice(0, 6))).toHaveLength(1);
  });

  it('are all told, also one that no answer stands behind', () => {
    const seven = Array.from({ length: 7 }, (_, place) => reason('review', '', String(place)));
    expect(groupReasons(seven).flatMap(({ reasons }) => reasons)).toEqual(seven);
  });
});
