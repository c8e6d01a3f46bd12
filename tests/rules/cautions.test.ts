import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questions/index.ts';
import { resultOf } from '../support/assess.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';

const cautions = (changes: Answers) => resultOf(aRun(changes)).cautions;
const ids = (changes: Answers) => cautions(changes).map(({ id }) => id);

/** rules.md, "Cautions that always come", in the order in which they are listed. */
const withAny = ['evidence-early', 'not-alike', 'interest-disclosure'];
const withClinic = [
  'adjunct-not-alone',
  'oversight',
  'clinical-setting',
  'sourcing',
  'storage',
  'not-approved',
  'donor-source',
  'unknown-harms',
];
const withTopical = ['supportive-only', 'look-alikes', 'intact-skin-only', 'ask-before-starting'];

describe('the order of the cautions', () => {
  it("puts those from the person's own answers first, in the order of the table", () => {
    expect(ids({ medicines: ['retinoid-or-acid'], 'recent-sun': 'yes', age: '18-to-21' })).toEqual([
      'young-adult-labels',
      'retinoid',
      'recent-sun',
      ...withAny,
      ...withClinic,
      ...withTopical,
      'early-findings-only',
    ]);
  });
  it('puts adjunct-not-alone before all where exosomes are expected to work alone', () => {
    expect(ids({ expectation: 'on-its-own', 'recent-sun': 'yes' })).toEqual([
      'adjunct-not-alone',
      'recent-sun',
      ...withAny,
      ...withClinic.slice(1),
      ...withTopical,
      'early-findings-only',
    ]);
    expect(ids({ expectation: 'not-sure', 'recent-sun': 'yes' }).slice(0, 2)).toEqual([
      'recent-sun',
      'adjunct-not-alone',
    ]);
  });
  it('leaves out what belongs to an option that is not shown', () => {
    expect(ids({ goals: ['dryness'] })).toEqual([...withAny, ...withTopical, 'donor-source']);
    expect(ids({ goals: ['hair'] })).toEqual([]);
  });
});

describe('a caution that comes for more than one reason', () => {
  it('is there once, with every option, answer and source', () => {
    expect(cautions({ expectation: 'on-its-own' })[0]).toEqual({
      id: 'adjunct-not-alone',
      options: ['medical-grade', 'topical'],
      answers: [{ question: 'expectation', options: ['on-its-own'] }],
      sources: ['C35', 'C45'],
    });
    const immune = cautions({
      conditions: ['weak-immune-system'],
      medicines: ['immune-medicine'],
    })[0];
    expect(immune).toEqual({
      id: 'immune-system',
      options: ['topical'],
      answers: [
        { question: 'conditions', options: ['weak-immune-system'] },
        { question: 'medicines', options: ['immune-medicine'] },
      ],
      sources: ['S8'],
    });
  });
  it('names the options in their own order, whichever came first', () => {
    // Topical comes with the answer, the clinic option with what always comes.
    const [first] = cautions({ expectation: 'not-sure' });
    expect(first).toMatchObject({ id: 'adjunct-not-alone', options: ['medical-grade', 'topical'] });
  });
});

describe('a caution', () => {
  it('comes by itself without an answer, and with the goals that it is about', () => {
    const found = cautions({ goals: ['redness', 'dryness'] });
    expect(found[0]).toEqual({
      id: 'evidence-early',
      options: ['medical-grade', 'topical'],
      answers: [],
      sources: ['C13', 'C14', 'C15', 'C39', 'C40', 'C44', 'C46'],
    });
    expect(found.at(-1)).toEqual({
      id: 'early-findings-only',
      options: ['medical-grade', 'topical'],
      answers: [{ question: 'goals', options: ['redness'] }],
      sources: ['C15', 'C43', 'C44'],
    });
  });
  it('comes for an option only where its rule reaches that option', () => {
    // rules.md: tender skin is a caution for topical too unless same-area is no.
    const tender = (area: 'yes' | 'no') =>
      cautions({
        'recent-procedures': ['light-peel'],
        'when-light-peel': 'over-60-days',
        ...healedElsewhere,
        'treated-skin': 'red-or-tender',
        'same-area': area,
      }).find(({ id }) => id === 'tender-skin')?.options;
    expect(tender('no')).toEqual(['medical-grade']);
    expect(tender('yes')).toEqual(['medical-grade', 'topical']);
  });
});

describe('what else a result holds comes with its sources', () => {
  it('advice and questions to ask', () => {
    const { advice, questionsToAsk } = resultOf(aRun({ 'skin-now': ['sunburn'] }));
    expect(advice).toEqual([{ id: 'wait-out-sunburn', sources: ['S15'] }]);
    expect(questionsToAsk[1]).toEqual({ id: 'ask-maker', sources: ['C32', 'C30'] });
  });
  it('what ended the run, every sign of it', () => {
    const signs = ['sight-change', 'severe-pain'] as const;
    const { levelReasons, callChecklist } = resultOf({ 'emergency-signs': signs });
    const answers = (sign: string) => [{ question: 'emergency-signs', options: [sign] }];
    expect(levelReasons).toEqual([
      {
        id: 'emergency-signs.sight-change',
        level: 'emergency',
        answers: answers('sight-change'),
        sources: ['R1', 'R5b', 'R10'],
      },
      {
        id: 'emergency-signs.severe-pain',
        level: 'emergency',
        answers: answers('severe-pain'),
        sources: ['R1', 'R4', 'R11'],
      },
    ]);
    expect(callChecklist).toEqual([
      { id: 'emergency-signs.sight-change', kind: 'level', answers: answers('sight-change') },
      { id: 'emergency-signs.severe-pain', kind: 'level', answers: answers('severe-pain') },
    ]);
  });
});
