import { describe, expect, it } from 'vitest';
import type { Answers, OptionOf } from '../../src/questions/index.ts';
import { resultOf, withLine } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';

/** rules.md, "Does an option match?": medical-grade, topical. */
const goals: Record<OptionOf<'goals'>, readonly [boolean, boolean]> = {
  'procedure-recovery': [true, false],
  scar: [true, false],
  'fine-lines': [true, true],
  firmness: [true, true],
  'uneven-tone': [true, true],
  redness: [true, true],
  texture: [true, true],
  dryness: [false, true],
  'barrier-care': [false, true],
  'antioxidant-care': [false, true],
  hair: [false, false],
  'medical-condition': [false, false],
  'body-contouring': [false, false],
  'not-sure': [false, false],
};
const matched = (matches: boolean) => (matches ? 'worth-discussing' : 'not-suggested');
const statuses = (changes: Answers) => {
  const { options } = resultOf(aRun(changes));
  return [options?.['medical-grade'].status, options?.topical.status];
};
const ofScar = { 'scar-kind': 'acne' } as const;

describe('a goal alone', () => {
  it.each(Object.entries(goals))('%s', (goal, [clinic, topical]) => {
    const result = resultOf({ ...aRun(ofScar), goals: [goal] });
    expect(result.options?.['medical-grade'].status).toBe(matched(clinic));
    expect(result.options?.topical.status).toBe(matched(topical));
    for (const option of ['medical-grade', 'topical'] as const) {
      expect(result.options?.[option].reasons.map(({ id }) => id)).toContain(`goals.${goal}`);
    }
  });
  it('that matches is enough beside others that do not', () => {
    expect(statuses({ goals: ['hair', 'dryness'] })).toEqual(['not-suggested', 'worth-discussing']);
  });
});

describe('the clinic option needs a procedure beside it', () => {
  const planned = (...options: OptionOf<'planned-procedures'>[]): Answers => ({
    'planned-procedures': options,
    'planned-when': 'later',
    'planned-with': 'not-decided',
    'open-to-procedure': 'no',
  });
  const recent = (procedure: OptionOf<'recent-procedures'>, when: string): Answers => ({
    'recent-procedures': [procedure],
    [`when-${procedure}`]: when,
    'treated-skin': 'healed',
    'same-area': 'no',
    'treated-by': 'this-practice',
    'product-reaction': 'none',
    'open-to-procedure': 'no',
  });
  it.each([
    ['one that is planned', planned('light-peel'), 'worth-discussing'],
    ['injectables that are planned', planned('injectables'), 'not-suggested'],
    ['nothing planned', { 'open-to-procedure': 'no' }, 'not-suggested'],
    [
      'not sure what is planned',
      { 'planned-procedures': ['not-sure'], 'open-to-procedure': 'no' },
      'not-suggested',
    ],
    ['an openness to one', { 'open-to-procedure': 'yes' }, 'worth-discussing'],
    ['a wish for advice', { 'open-to-procedure': 'want-advice' }, 'worth-discussing'],
    ['a recent one inside its gate', recent('light-peel', '0-to-3-days'), 'ask-first'],
    ['a recent one past its gate', recent('light-peel', '8-to-14-days'), 'not-suggested'],
    ['a recent filler', recent('filler', '0-to-3-days'), 'not-suggested'],
    ['a recent wrinkle relaxer', recent('wrinkle-relaxer', '0-to-3-days'), 'not-suggested'],
    ['a recent exosome treatment', recent('exosome-treatment', '0-to-3-days'), 'not-suggested'],
    ['a recent platelet treatment', recent('prp', '0-to-3-days'), 'ask-first'],
  ] as const)('%s', (_name, changes, status) => {
    expect(statuses(changes)[0]).toBe(status);
  });
});

describe('what rules the clinic option out', () => {
  it('is wanting to stay at home', () => {
    expect(statuses({ setting: 'home' })).toEqual(['not-suggested', 'worth-discussing']);
  });
  it('is not accepting donor material', () => {
    expect(statuses({ 'donor-material': 'not-acceptable' })).toEqual([
      'not-suggested',
      'worth-discussing',
    ]);
  });
  it.each(['clinic', 'either', 'not-sure'] as const)('is not the setting %s', (setting) => {
    expect(statuses({ setting })[0]).toBe('worth-discussing');
  });
  it.each(['acceptable', 'rather-not', 'want-to-know-more'] as const)(
    'is not donor material %s',
    (answer) => {
      expect(statuses({ 'donor-material': answer })[0]).toBe('worth-discussing');
    },
  );
});

describe('the line that the practice carries', () => {
  const notAccepted = { 'donor-material': 'not-acceptable' } as const;
  const cautions = (changes: Answers, practice = withLine) =>
    resultOf(aRun(changes), { practice }).cautions;
  const ids = (changes: Answers) => cautions(changes).map(({ id }) => id);
  it('is named on the topical option', () => {
    expect(cautions({}).find(({ id }) => id === 'platelet-line')?.options).toEqual(['topical']);
  });
  it('is said to be human for someone who does not accept donor material', () => {
    expect(ids({ 'donor-material': 'not-acceptable' })).toContain('platelet-line-is-human');
    expect(ids({ 'donor-material': 'not-acceptable' })).not.toContain('platelet-line');
  });
  it('is not named where the topical option is not shown, or where there is no line', () => {
    expect(ids({ goals: ['procedure-recovery'] })).not.toContain('platelet-line');
    expect(cautions({}, { carriesPlateletLine: false }).map(({ id }) => id)).not.toContain(
      'platelet-line',
    );
  });
  it.each([
    ['the mild run', {}, ['worth-discussing', 'worth-discussing']],
    ['a review of both', { pregnancy: 'trying' }, ['ask-first', 'ask-first']],
    ['donor material that is not accepted', notAccepted, ['not-suggested', 'worth-discussing']],
    ['goals outside the article', { goals: ['hair'] }, ['not-suggested', 'not-suggested']],
  ] as const)('changes no status: %s', (_name, changes, expected) => {
    for (const carriesPlateletLine of [true, false]) {
      const { options } = resultOf(aRun(changes), { practice: { carriesPlateletLine } });
      expect([options?.['medical-grade'].status, options?.topical.status]).toEqual(expected);
    }
  });
  it('brings a question of its own', () => {
    const asked = (carriesPlateletLine: boolean) =>
      resultOf(aRun(), { practice: { carriesPlateletLine } }).questionsToAsk.map(({ id }) => id);
    expect(asked(true)).toContain('ask-line-class');
    expect(asked(false)).not.toContain('ask-line-class');
  });
});

describe('cautions that hang on goals and wishes', () => {
  const ids = (changes: Answers) => resultOf(aRun(changes)).cautions.map(({ id }) => id);
  it.each(['fine-lines', 'firmness', 'uneven-tone', 'redness'] as const)(
    '%s: early findings only',
    (goal) => {
      expect(ids({ goals: [goal] })).toContain('early-findings-only');
    },
  );
  it('texture: a claim without findings', () => {
    expect(ids({ goals: ['texture'] })).toContain('claim-without-findings');
    expect(ids({ goals: ['texture'] })).not.toContain('early-findings-only');
  });
  it.each(['rather-not', 'want-to-know-more'] as const)(
    'donor material %s: ask about origin',
    (answer) => {
      expect(ids({ 'donor-material': answer })).toContain('ask-about-origin');
    },
  );
  it('donor material acceptable or not: no question about origin', () => {
    expect(ids({})).not.toContain('ask-about-origin');
    expect(ids({ 'donor-material': 'not-acceptable' })).not.toContain('ask-about-origin');
  });
  it('puts adjunct-not-alone first for who expects it to work on its own', () => {
    expect(ids({ expectation: 'on-its-own', pregnancy: 'breastfeeding' })[0]).toBe(
      'adjunct-not-alone',
    );
    expect(ids({ expectation: 'not-sure', pregnancy: 'breastfeeding' })[0]).toBe('breastfeeding');
  });
  it('gives own cautions in the order of the table, before those that always come', () => {
    expect(
      ids({
        age: '18-to-21',
        medicines: ['retinoid-or-acid'],
        smoking: 'yes',
        'recent-sun': 'yes',
      }).slice(0, 5),
    ).toEqual(['young-adult-labels', 'retinoid', 'recent-sun', 'smoking', 'evidence-early']);
  });
  it('gives no caution for an option that is not shown', () => {
    const result = resultOf(aRun({ goals: ['dryness'], smoking: 'yes' }));
    expect(result.cautions.map(({ id }) => id)).not.toContain('smoking');
    expect(result.cautions.every(({ options }) => options.join() === 'topical')).toBe(true);
  });
  it('joins one caution from two answers', () => {
    const result = resultOf(
      aRun({ conditions: ['weak-immune-system'], medicines: ['immune-medicine'] }),
    );
    expect(result.cautions.filter(({ id }) => id === 'immune-system')).toMatchObject([
      {
        options: ['topical'],
        answers: [
          { question: 'conditions', options: ['weak-immune-system'] },
          { question: 'medicines', options: ['immune-medicine'] },
        ],
      },
    ]);
  });
});

describe('questions to ask', () => {
  const first = (...matters: OptionOf<'what-matters'>[]) =>
    resultOf(aRun({ 'what-matters': matters })).questionsToAsk.map(({ id }) => id)[0];
  it.each([
    ['proof', 'ask-evidence'],
    ['cost', 'ask-cost'],
    ['recovery-time', 'ask-recovery-time'],
    ['comfort', 'ask-comfort'],
    ['source', 'ask-source'],
    ['fewer-visits', 'ask-visits'],
  ] as const)('%s puts its own first', (matter, question) => {
    expect(first(matter)).toBe(question);
  });
  it('are all there, whatever matters', () => {
    expect(resultOf(aRun({ 'what-matters': ['cost'] })).questionsToAsk).toHaveLength(12);
  });
});

describe('advice', () => {
  const ids = (changes: Answers) => resultOf(aRun(changes)).advice.map(({ id }) => id);
  it.each([
    [{ 'skin-now': ['new-or-changing-spot'] }, 'see-dermatologist-soon'],
    [{ 'skin-now': ['sunburn'] }, 'wait-out-sunburn'],
    [{ 'exosome-history': ['injected-or-drip'], 'product-reaction': 'none' }, 'injection-card'],
    [{ 'exosome-history': ['not-sure'], 'product-reaction': 'none' }, 'injection-card'],
    [{ 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'gone' }, 'report-a-reaction'],
    [
      { 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'still-there' },
      'report-a-reaction',
    ],
    [{ 'problem-signs': ['device-burn-or-new-numbness'] }, 'report-a-reaction'],
    [{ goals: ['medical-condition'] }, 'own-doctor'],
    [{ goals: ['body-contouring'] }, 'talk-body-contouring'],
    [{ goals: ['hair'] }, 'talk-hair'],
    [{ goals: ['not-sure'] }, 'talk-goals'],
  ] as const)('%o', (changes, advice) => {
    expect(ids(changes)).toEqual([advice]);
  });
  it('is not given at emergency and under-age', () => {
    expect(ids({ 'problem-signs': ['dark-painful-spots', 'device-burn-or-new-numbness'] })).toEqual(
      [],
    );
    expect(ids({ age: 'under-18', goals: ['hair'] })).toEqual([]);
  });
  it('is none for the mild run', () => {
    expect(ids({})).toEqual([]);
  });
});
