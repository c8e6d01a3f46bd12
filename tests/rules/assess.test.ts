import { describe, expect, it } from 'vitest';
import { practiceFact } from '../../src/logic/index.ts';
import { assess, isCalendarDay, resultSchema } from '../../src/rules/index.ts';
import type { PracticeFacts } from '../../src/rules/index.ts';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { assessed, resultOf, withLine, workingDefinition } from '../support/assess.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';

describe('assess', () => {
  it('decides complete runs only, and names what is missing', () => {
    expect(assessed({})).toMatchObject({ kind: 'incomplete', questions: ['emergency-signs'] });
    expect(assessed(aRun({ smoking: undefined, allergies: undefined }))).toMatchObject({
      kind: 'incomplete',
      questions: ['allergies', 'smoking'],
    });
  });
  it('needs no answer to what matters', () => {
    expect(assessed(aRun({ 'what-matters': undefined })).kind).toBe('decided');
  });
  it('refuses a question that it does not know', () => {
    expect(assessed({ ...aRun(), shoes: 'red' })).toMatchObject({
      kind: 'unknown-question',
      questions: ['shoes'],
    });
  });
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-01-01T00:00'])(
    'refuses the day %s',
    (on) => {
      expect(assessed(aRun(), { on }).kind).toBe('impossible-date');
      expect(isCalendarDay(on)).toBe(false);
    },
  );
  it('gives a result that keeps to its contract, whatever was answered', () => {
    const draw = seededNumbers(11);
    for (let run = 0; run < 500; run += 1) {
      const answers = drawRun(questionnaire, draw);
      expect(resultSchema.safeParse(resultOf(answers)).success).toBe(true);
    }
  });
  it('gives the same ids whatever the order of ticking and of answering', () => {
    const draw = seededNumbers(12);
    for (let run = 0; run < 300; run += 1) {
      const answers = drawRun(questionnaire, draw);
      const turned = Object.fromEntries(
        Object.entries(answers)
          .toReversed()
          .map(([id, answer]) => [id, typeof answer === 'string' ? answer : answer.toReversed()]),
      );
      expect(resultOf(turned)).toEqual(resultOf(answers));
    }
  });
  it('says only what the practice tells of itself: one fact, and no other', () => {
    const advice = (fact: string, practice: PracticeFacts) => {
      const told = { id: 'told', when: practiceFact(fact), cites: ['T1'] as const };
      const decision = { ...workingDefinition.decision, adviceRules: [told] };
      const assessment = assess({ ...workingDefinition, decision }, aRun(), '2026-11-24', practice);
      return assessment.kind === 'decided' && assessment.result.advice.length;
    };
    expect(advice('carries-platelet-line', withLine)).toBe(1);
    expect(advice('carries-platelet-line', { carriesPlateletLine: false })).toBe(0);
    expect(advice('open-late', withLine)).toBe(0);
  });
  it('takes an option that only has to wait for one to ask about (rules.md, "The result")', () => {
    const needled = aRun({
      goals: ['dryness'],
      'recent-procedures': ['microneedling'],
      'when-microneedling': '0-to-3-days',
      ...healedElsewhere,
      'same-area': 'yes',
    });
    const { level, options } = resultOf(needled);
    expect([options?.['medical-grade'].status, options?.topical.status, level]).toEqual([
      'not-suggested',
      'not-now',
      'ask-first',
    ]);
  });
  it('puts the questions of what matters first, and all of them in order without it', () => {
    const asked = (changes: Parameters<typeof aRun>[0]) =>
      resultOf(aRun(changes)).questionsToAsk.map(({ id }) => id);
    // rules.md, "questionsToAsk".
    const inOrder = [
      'ask-source',
      'ask-maker',
      'ask-evidence',
      'ask-fda-status',
      'ask-storage',
      'ask-alongside',
      'ask-who-gives-it',
      'ask-cost',
      'ask-recovery-time',
      'ask-comfort',
      'ask-visits',
      'ask-alternatives',
    ];
    const first = ['ask-evidence', 'ask-fda-status', 'ask-cost'];
    expect(asked({ 'what-matters': undefined })).toEqual(inOrder);
    expect(asked({ 'what-matters': ['cost', 'proof'] })).toEqual([
      ...first,
      ...inOrder.filter((id) => !first.includes(id)),
    ]);
    expect(asked({ goals: ['hair'] })).toEqual(inOrder);
  });
  it('calls a row that holds one option back and cautions for the other held back', () => {
    const run = aRun({
      goals: ['scar', 'fine-lines'],
      'scar-kind': 'not-sure',
      'scar-age': 'over-1-year',
    });
    expect(resultOf(run).callChecklist).toEqual([
      {
        id: 'scar-kind.not-sure',
        kind: 'held-back',
        answers: [{ question: 'scar-kind', options: ['not-sure'] }],
      },
      { id: 'area', kind: 'told-to-staff', answers: [{ question: 'area', options: ['face'] }] },
    ]);
  });
  it('names the answers that caused a reason, and its sources', () => {
    const reasons = resultOf(aRun({ medicines: ['blood-thinner', 'retinoid-or-acid'] })).options?.[
      'medical-grade'
    ].reasons;
    expect(reasons).toContainEqual({
      id: 'medicines.blood-thinner',
      effect: 'review',
      answers: [{ question: 'medicines', options: ['blood-thinner'] }],
      sources: ['S9b'],
    });
  });
  it('gives each option a list of its own of the answers behind a reason', () => {
    const { options } = resultOf(aRun({ pregnancy: 'pregnant-or-might-be' }));
    const [ofClinic, ofTopical] = [options?.['medical-grade'], options?.topical].map(
      (option) =>
        option?.reasons.find(({ id }) => id === 'pregnancy.pregnant-or-might-be')?.answers,
    );
    ofClinic?.pop();
    expect(ofClinic).toEqual([]);
    expect(ofTopical).toEqual([{ question: 'pregnancy', options: ['pregnant-or-might-be'] }]);
  });
});
