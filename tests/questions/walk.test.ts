import { describe, expect, it } from 'vitest';
import { applicableAnswers, questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { RawAnswers } from '../../src/questions/index.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';

const walk = (answers: RawAnswers) => walkQuestions(questionnaire, answers);
const askedIds = (answers: RawAnswers) => walk(answers).asked.map(({ id }) => id);

describe('someone who has answered nothing', () => {
  it('is asked for emergency signs, and nothing else yet', () => {
    expect(walk({})).toMatchObject({ missing: ['emergency-signs'], complete: false });
    expect(askedIds({})).toEqual(['emergency-signs']);
  });
});

describe('where it ends', () => {
  it('asks nothing after an emergency sign', () => {
    const run = { 'emergency-signs': ['sight-change'] };
    expect(askedIds(run)).toEqual(['emergency-signs']);
    expect(walk(run).complete).toBe(true);
  });
  it('counts a sign that is ticked beside none', () => {
    const run = { 'emergency-signs': ['none', 'severe-pain'] };
    expect(walk(run).answers.get('emergency-signs')).toEqual(['severe-pain']);
    expect(walk(run).complete).toBe(true);
  });
  it('asks nothing after a problem sign, even beside late lumps', () => {
    const run = { 'emergency-signs': ['none'], 'problem-signs': ['late-lumps', 'limb-swelling'] };
    expect(askedIds(run)).toEqual(['emergency-signs', 'problem-signs']);
  });
  it('asks nothing after an age under 18', () => {
    expect(askedIds(aRun({ age: 'under-18' }))).toEqual([
      'emergency-signs',
      'problem-signs',
      'age',
    ]);
  });
  it('asks an adult with late lumps for procedures, who did them and illness alone', () => {
    const run = aRun({
      'problem-signs': ['late-lumps'],
      'recent-procedures': ['filler', 'surgery'],
      'when-filler': '15-to-28-days',
      'when-surgery': '29-to-42-days',
      'treated-by': 'another-clinic',
    });
    expect(askedIds(run)).toEqual([
      'emergency-signs',
      'problem-signs',
      'age',
      'recent-procedures',
      'when-filler',
      'when-surgery',
      'treated-by',
      'recent-illness',
    ]);
    expect(walk(run).complete).toBe(true);
  });
  it('asks only for illness once late skin is raw', () => {
    const run = aRun({
      'recent-procedures': ['microneedling'],
      'when-microneedling': '8-to-14-days',
      'treated-skin': 'raw-or-weeping',
    });
    expect(askedIds(run).slice(-3)).toEqual([
      'when-microneedling',
      'treated-skin',
      'recent-illness',
    ]);
  });
  it('goes on when raw skin is surely inside the gate of a procedure', () => {
    const run = aRun({
      'recent-procedures': ['microneedling'],
      'when-microneedling': '4-to-7-days',
      ...healedElsewhere,
      'treated-skin': 'raw-or-weeping',
    });
    expect(askedIds(run)).toContain('same-area');
    expect(askedIds(run)).toContain('what-matters');
  });
  it('ends at fever beside a procedure inside its gate', () => {
    const run = aRun({
      'recent-procedures': ['microneedling'],
      'when-microneedling': '4-to-7-days',
      ...healedElsewhere,
      'recent-illness': ['fever-now'],
    });
    expect(askedIds(run).at(-1)).toBe('recent-illness');
  });
  it('goes on with fever beside nothing', () => {
    expect(askedIds(aRun({ 'recent-illness': ['fever-now'] }))).toContain('recent-sun');
  });
  it('ends at a reaction that is still there', () => {
    const run = aRun({ 'exosome-history': ['topical-at-home'], 'product-reaction': 'still-there' });
    expect(askedIds(run).at(-1)).toBe('product-reaction');
    expect(walk(run).complete).toBe(true);
  });
});

describe('goals that the article speaks of', () => {
  const health = [
    'pregnancy',
    'skin-now',
    'conditions',
    'medicines',
    'allergies',
    'recent-illness',
    'recent-sun',
    'smoking',
    'exosome-history',
  ];
  const priorities = ['setting', 'donor-material', 'expectation', 'what-matters'];
  const first = ['emergency-signs', 'problem-signs', 'age', 'goals'];
  it('are asked these questions, in this order, where there is nothing to follow up', () => {
    expect(askedIds(aRun())).toEqual([
      ...first,
      'area',
      'recent-procedures',
      'planned-procedures',
      'open-to-procedure',
      ...health,
      ...priorities,
    ]);
  });
  it('are asked these, in this order, with a scar, surgery, a platelet treatment and a plan', () => {
    const run = aRun({
      goals: ['scar'],
      'scar-kind': 'surgery',
      'scar-age': 'over-1-year',
      'recent-procedures': ['prp', 'surgery'],
      'when-surgery': '43-to-60-days',
      'when-prp': 'over-60-days',
      'surgeon-clearance': 'yes',
      ...healedElsewhere,
      'planned-procedures': ['injectables'],
      'planned-when': 'later',
      'planned-with': 'not-decided',
      'product-reaction': 'none',
    });
    expect(askedIds(run)).toEqual([
      ...first,
      'scar-kind',
      'scar-age',
      'area',
      'recent-procedures',
      'when-surgery',
      'when-prp',
      'surgeon-clearance',
      'treated-skin',
      'same-area',
      'treated-by',
      'planned-procedures',
      'planned-when',
      'planned-with',
      'open-to-procedure',
      ...health,
      'product-reaction',
      ...priorities,
    ]);
  });
});

describe('what the catalogue says of a question besides', () => {
  const idsWith = (key: 'datesTheRun' | 'askedAgainLater' | 'staffOnly') =>
    questionnaire.questions.filter((question) => question[key]).map(({ id }) => id);
  const isTimeQuestion = (id: string) => id.startsWith('when-');
  it('when- questions, scar-age and treated-skin date the run', () => {
    const ids = idsWith('datesTheRun');
    expect(ids.filter(isTimeQuestion)).toHaveLength(12);
    expect(ids.filter((id) => !isTimeQuestion(id))).toEqual(['scar-age', 'treated-skin']);
  });
  it('section A, skin-now, treated-skin and the when- questions are asked again later', () => {
    const ids = idsWith('askedAgainLater');
    expect(ids.filter(isTimeQuestion)).toHaveLength(12);
    expect(ids.filter((id) => !isTimeQuestion(id))).toEqual([
      'emergency-signs',
      'problem-signs',
      'treated-skin',
      'skin-now',
    ]);
  });
  it('area and planned-with are for staff alone', () => {
    expect(idsWith('staffOnly')).toEqual(['area', 'planned-with']);
  });
});

describe('goals that the article does not speak of', () => {
  it('are asked no more than is needed', () => {
    expect(askedIds(aRun({ goals: ['hair', 'body-contouring'] }))).toEqual([
      'emergency-signs',
      'problem-signs',
      'age',
      'goals',
      'skin-now',
      'exosome-history',
    ]);
  });
});

describe('questions that hang on others', () => {
  it('asks for the age of a scar unless it is an acne scar', () => {
    const scar = { goals: ['scar'] } as const;
    expect(askedIds(aRun({ ...scar, 'scar-kind': 'surgery' }))).toContain('scar-age');
    expect(askedIds(aRun({ ...scar, 'scar-kind': 'acne' }))).not.toContain('scar-age');
  });
  it('asks for the surgeon until surgery is over 60 days ago', () => {
    const surgery = { 'recent-procedures': ['surgery'] } as const;
    for (const when of ['43-to-60-days', 'not-sure'] as const) {
      expect(askedIds(aRun({ ...surgery, 'when-surgery': when }))).toContain('surgeon-clearance');
    }
    expect(askedIds(aRun({ ...surgery, 'when-surgery': 'over-60-days' }))).not.toContain(
      'surgeon-clearance',
    );
  });
  it('does not ask about skin after a wrinkle relaxer alone', () => {
    const run = aRun({
      'recent-procedures': ['wrinkle-relaxer'],
      'when-wrinkle-relaxer': '0-to-3-days',
    });
    expect(askedIds(run)).not.toContain('treated-skin');
    expect(askedIds(run)).toContain('treated-by');
  });
  it('asks whether a procedure would be welcome when only injectables are planned', () => {
    const planned = (...options: ('injectables' | 'light-peel')[]) =>
      aRun({
        'planned-procedures': options,
        'planned-when': 'later',
        'planned-with': 'not-decided',
      });
    expect(askedIds(planned('injectables'))).toContain('open-to-procedure');
    expect(askedIds(planned('light-peel'))).not.toContain('open-to-procedure');
  });
  it.each([
    ['microneedling', '4-to-7-days', false],
    ['microneedling', '8-to-14-days', true],
    ['microneedling', 'not-sure', false],
    ['exosome-treatment', '0-to-3-days', true],
    ['filler', '0-to-3-days', true],
  ] as const)('after %s %s ago, open-to-procedure is asked: %s', (procedure, when, asked) => {
    const run = aRun({
      'recent-procedures': [procedure],
      [`when-${procedure}`]: when,
      ...healedElsewhere,
    });
    expect(askedIds(run).includes('open-to-procedure')).toBe(asked);
  });
  it('asks about a reaction after a recent platelet treatment, whatever was said of exosomes', () => {
    const run = aRun({
      'recent-procedures': ['prp'],
      'when-prp': 'over-60-days',
      ...healedElsewhere,
    });
    expect(askedIds(run)).toContain('product-reaction');
    expect(askedIds(aRun())).not.toContain('product-reaction');
  });
});

describe.each([
  [
    'the kind and age of a scar that is no goal any more',
    aRun({ goals: ['dryness'] }),
    { 'scar-kind': 'raised', 'scar-age': 'under-6-weeks' },
  ],
  [
    // By themselves the procedures would open how long ago they were, and the reaction.
    'a reaction, behind procedures that such goals are not asked about',
    aRun({ goals: ['hair'] }),
    { 'recent-procedures': ['prp'], 'when-prp': '0-to-3-days', 'product-reaction': 'gone' },
  ],
])('a stale answer behind two hidden questions: %s', (_name, fresh, answers) => {
  const stale = { ...fresh, ...answers };
  it('opens nothing and is dropped when sent', () => {
    expect(askedIds(stale)).toEqual(askedIds(fresh));
    expect(applicableAnswers(walk(stale))).toEqual(applicableAnswers(walk(fresh)));
  });
  it('is not even looked at when it is malformed', () => {
    const malformed = Object.fromEntries(Object.keys(answers).map((id) => [id, 42]));
    expect(walk({ ...fresh, ...malformed }).problems).toEqual([]);
  });
});

describe('why a question is not asked', () => {
  it('names the answers that rule it out', () => {
    const step = walk(aRun()).steps.find(({ question }) => question.id === 'scar-kind');
    expect(step).toMatchObject({
      asked: false,
      because: { kind: 'answers', answers: [{ question: 'goals', options: ['fine-lines'] }] },
    });
  });
  it('names what ended the run', () => {
    const step = walk(aRun({ age: 'under-18' })).steps.find(
      ({ question }) => question.id === 'goals',
    );
    expect(step).toMatchObject({
      asked: false,
      because: { kind: 'ended', endings: ['under-age'] },
    });
  });
});
