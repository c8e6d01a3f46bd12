import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questions/index.ts';
import type { ProcedureId } from '../../src/questions/index.ts';
import { resultOf } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';

/** Last band inside each gate and first outside it, from rules.md "Healing and time". */
const gates = [
  ['microneedling', '4-to-7-days', '8-to-14-days'],
  ['rf-microneedling', '8-to-14-days', '15-to-28-days'],
  ['light-laser', '4-to-7-days', '8-to-14-days'],
  ['resurfacing-laser', '15-to-28-days', '29-to-42-days'],
  ['light-peel', '4-to-7-days', '8-to-14-days'],
  ['medium-or-deep-peel', '43-to-60-days', 'over-60-days'],
  ['prp', '8-to-14-days', '15-to-28-days'],
  ['exosome-treatment', '8-to-14-days', '15-to-28-days'],
  ['other-or-not-sure', '43-to-60-days', 'over-60-days'],
  ['surgery', '29-to-42-days', '43-to-60-days'],
] as const;

type Band = NonNullable<Answers['when-filler']>;

function recently(procedure: ProcedureId, when: Band, changes: Answers = {}) {
  return resultOf(
    aRun({
      'recent-procedures': [procedure],
      [`when-${procedure}`]: when,
      'surgeon-clearance': 'yes',
      'treated-skin': 'healed',
      'same-area': 'yes',
      'treated-by': 'this-practice',
      'product-reaction': 'none',
      ...changes,
    }),
  );
}

const statuses = ({ options }: ReturnType<typeof resultOf>) => [
  options?.['medical-grade'].status,
  options?.topical.status,
];
const cautionIds = ({ cautions }: ReturnType<typeof resultOf>) => cautions.map(({ id }) => id);
const adviceIds = ({ advice }: ReturnType<typeof resultOf>) => advice.map(({ id }) => id);

describe.each(gates)('%s', (procedure, lastInside, firstOutside) => {
  it.each(['yes', 'not-sure'] as const)(
    'inside its gate, in the area (%s): clinic asks first, topical waits',
    (area) => {
      const result = recently(procedure, lastInside, { 'same-area': area });
      expect(statuses(result)).toEqual(['ask-first', 'not-now']);
      expect(cautionIds(result)).not.toContain('keep-off-treated-skin');
    },
  );
  it('inside its gate, elsewhere: topical stays, off the treated skin', () => {
    const result = recently(procedure, lastInside, { 'same-area': 'no' });
    expect(statuses(result)).toEqual(['ask-first', 'worth-discussing']);
    expect(cautionIds(result)).toContain('keep-off-treated-skin');
  });
  it('today: counts as inside', () => {
    expect(statuses(recently(procedure, '0-to-3-days'))).toEqual(['ask-first', 'not-now']);
  });
  it('not sure when: counts as inside', () => {
    expect(statuses(recently(procedure, 'not-sure'))).toEqual(['ask-first', 'not-now']);
  });
  it('in the first band outside: holds nothing back', () => {
    const result = recently(procedure, firstOutside);
    expect(statuses(result)).toEqual(['worth-discussing', 'worth-discussing']);
    expect(adviceIds(result)).toEqual([]);
  });
  it('inside its gate: nothing on open skin, and the clinic’s own after-care', () => {
    expect(adviceIds(recently(procedure, lastInside))).toEqual([
      'nothing-on-open-skin',
      'aftercare-from-your-clinic',
    ]);
  });
});

describe('skin after a procedure past its gate', () => {
  it.each([
    ['healed', ['worth-discussing', 'worth-discussing']],
    ['red-or-tender', ['worth-discussing', 'worth-discussing']],
    ['peeling-or-crusting', ['ask-first', 'not-now']],
    ['not-sure', ['ask-first', 'not-now']],
  ] as const)('%s', (skin, expected) => {
    const result = recently('microneedling', '8-to-14-days', { 'treated-skin': skin });
    expect(statuses(result)).toEqual(expected);
  });
  it('that is raw is for this week, whatever else was said', () => {
    const result = recently('microneedling', '8-to-14-days', { 'treated-skin': 'raw-or-weeping' });
    expect(result).toMatchObject({ level: 'this-week', options: null, cautions: [] });
    expect(adviceIds(result)).toEqual(['nothing-on-open-skin']);
  });
  it('that is raw is for this week when nobody knows how long ago it was', () => {
    const result = recently('microneedling', 'not-sure', { 'treated-skin': 'raw-or-weeping' });
    expect(result.level).toBe('this-week');
    expect(adviceIds(result)).toEqual(['nothing-on-open-skin', 'aftercare-from-your-clinic']);
  });
  it('that is raw after a filler alone is for this week', () => {
    expect(recently('filler', '0-to-3-days', { 'treated-skin': 'raw-or-weeping' }).level).toBe(
      'this-week',
    );
  });
  it('that is raw inside the gate goes on as healing', () => {
    const result = recently('microneedling', '4-to-7-days', { 'treated-skin': 'raw-or-weeping' });
    expect(statuses(result)).toEqual(['ask-first', 'not-now']);
  });
});

describe('skin that has not healed elsewhere', () => {
  it.each([
    ['peeling-or-crusting', '8-to-14-days'],
    ['not-sure', '8-to-14-days'],
    ['raw-or-weeping', '4-to-7-days'],
  ] as const)('%s: topical stays, off the treated skin', (skin, when) => {
    const result = recently('microneedling', when, { 'treated-skin': skin, 'same-area': 'no' });
    expect(statuses(result)).toEqual(['ask-first', 'worth-discussing']);
    expect(cautionIds(result)).toContain('keep-off-treated-skin');
    expect(adviceIds(result)).toContain('nothing-on-open-skin');
  });
  it('not cleared by the surgeon: the same', () => {
    const result = recently('surgery', '43-to-60-days', {
      'surgeon-clearance': 'no',
      'same-area': 'no',
    });
    expect(statuses(result)).toEqual(['ask-first', 'worth-discussing']);
    expect(cautionIds(result)).toContain('keep-off-treated-skin');
  });
  it('is a caution of the topical option alone', () => {
    const result = recently('microneedling', '4-to-7-days', { 'same-area': 'no' });
    expect(result.cautions.find(({ id }) => id === 'keep-off-treated-skin')?.options).toEqual([
      'topical',
    ]);
  });
  it('of healed skin there is no such caution', () => {
    const result = recently('microneedling', '8-to-14-days', { 'same-area': 'no' });
    expect(cautionIds(result)).not.toContain('keep-off-treated-skin');
  });
});

describe('tender skin', () => {
  const tender = (area: NonNullable<Answers['same-area']>) =>
    recently('microneedling', '8-to-14-days', {
      'treated-skin': 'red-or-tender',
      'same-area': area,
    }).cautions.find(({ id }) => id === 'tender-skin')?.options;
  it('is a caution for both options in the area, for the clinic alone elsewhere', () => {
    expect(tender('yes')).toEqual(['medical-grade', 'topical']);
    expect(tender('not-sure')).toEqual(['medical-grade', 'topical']);
    expect(tender('no')).toEqual(['medical-grade']);
  });
});

describe('the surgeon', () => {
  it.each(['no', 'not-sure'] as const)('has not agreed (%s): still healing', (clearance) => {
    const result = recently('surgery', '43-to-60-days', { 'surgeon-clearance': clearance });
    expect(statuses(result)).toEqual(['ask-first', 'not-now']);
    expect(adviceIds(result)).toEqual(['nothing-on-open-skin']);
  });
});

describe('an exosome treatment inside its gate', () => {
  it('is no partner: without an openness to a procedure the clinic option is not suggested', () => {
    const result = recently('exosome-treatment', '0-to-3-days', { 'open-to-procedure': 'no' });
    expect(statuses(result)).toEqual(['not-suggested', 'not-now']);
  });
});
