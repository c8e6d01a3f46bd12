import { describe, expect, it } from 'vitest';
import { hasAny } from '../../src/logic/index.ts';
import { problemSigns } from '../../src/questions/catalogue/right-now.ts';
import { applicableAnswers, questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { NotAskedBecause, RawAnswers, Walk } from '../../src/questions/index.ts';
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

describe('what the walk knows of the practice', () => {
  it('is nothing, unless it is told', () => {
    expect(walk(aRun()).view.fact('carries-platelet-line')).toBe(false);
    const told = walkQuestions(questionnaire, aRun(), (name) => name === 'sells');
    expect([told.view.fact('sells'), told.view.fact('other')]).toEqual([true, false]);
  });
});

describe('what is kept of a run', () => {
  it('is a text for one and a list for many, where an answer applies and is allowed', () => {
    const run = { ...aRun({ age: undefined }), area: ['elbow'], 'scar-kind': 'raised' };
    expect(applicableAnswers(walk(run))).toEqual({
      'emergency-signs': ['none'],
      'problem-signs': ['none'],
    });
    expect(applicableAnswers(walk(aRun()))).toEqual(aRun());
  });
  it('is complete only without a gap and without a fault', () => {
    expect(walk(aRun()).complete).toBe(true);
    expect(walk(aRun({ smoking: undefined }))).toMatchObject({
      complete: false,
      missing: ['smoking'],
      problems: [],
    });
    expect(walk({ ...aRun(), smoking: 'often' })).toMatchObject({
      complete: false,
      missing: [],
      problems: [{ question: 'smoking', problem: 'unknown-option' }],
    });
  });
});

describe('why a question is not asked', () => {
  const whyNotAsked = (id: string, { steps }: Walk): NotAskedBecause | undefined => {
    const step = steps.find(({ question }) => question.id === id);
    return step && !step.asked ? step.because() : undefined;
  };

  it('names the answers that rule it out', () => {
    expect(whyNotAsked('scar-kind', walk(aRun()))).toEqual({
      kind: 'answers',
      answers: [{ question: 'goals', options: ['fine-lines'] }],
    });
  });
  it('names a question that was not asked itself among them', () => {
    expect(whyNotAsked('scar-age', walk(aRun()))).toEqual({
      kind: 'answers',
      answers: [
        { question: 'goals', options: ['fine-lines'] },
        { question: 'scar-kind', options: [] },
      ],
    });
  });
  it('names the questions that have to be answered before it can be', () => {
    expect(whyNotAsked('age', walk({ 'emergency-signs': ['none'] }))).toEqual({
      kind: 'answers',
      answers: [{ question: 'problem-signs', options: [] }],
    });
  });
  it('names what ended the run', () => {
    expect(whyNotAsked('goals', walk(aRun({ age: 'under-18' })))).toEqual({
      kind: 'ended',
      endings: ['under-age'],
    });
  });
  it('names of several endings only those that leave the question out', () => {
    // As if late lumps left the age open, which a problem sign does not.
    const endings = questionnaire.endings.map((ending) =>
      ending.id === 'late-lumps'
        ? { ...ending, when: hasAny(problemSigns, 'late-lumps'), stillAsked: ['age'] }
        : ending,
    );
    const answers = {
      'emergency-signs': ['none'],
      'problem-signs': ['late-lumps', 'limb-swelling'],
    };
    const both = walkQuestions({ ...questionnaire, endings }, answers);
    expect(whyNotAsked('age', both)).toEqual({ kind: 'ended', endings: ['problem-sign'] });
    expect(whyNotAsked('goals', both)).toEqual({
      kind: 'ended',
      endings: ['problem-sign', 'late-lumps'],
    });
  });
});
