import { describe, expect, it } from 'vitest';
import { hasAny, hasNone } from '../../../src/logic/index.ts';
import { questionnaire } from '../../../src/questions/index.ts';
import { one } from '../../../src/questions/question.ts';
import { decision } from '../../../src/rules/index.ts';
import { decideAll } from '../../../src/rules/explain/decide-all.ts';
import { quietAnswers } from '../../../src/rules/explain/quiet-answers.ts';
import { referencesOf } from '../../../src/rules/explain/references.ts';
import { workingDefinition } from '../../support/assess.ts';

/**
 * By hand: the mildest of each safety question (rules.md), none or not-sure of a list, and of
 * the others what rules.md does least with.
 */
const quiet: Record<string, readonly string[]> = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: ['22-or-over'],
  goals: ['not-sure'],
  'scar-kind': ['acne'],
  'scar-age': ['6-weeks-to-1-year'],
  area: ['face'],
  'recent-procedures': ['none'],
  'surgeon-clearance': ['yes'],
  'treated-skin': ['healed'],
  'same-area': ['no'],
  'treated-by': ['this-practice'],
  'planned-procedures': ['none'],
  'planned-when': ['2-to-8-weeks'],
  'planned-with': ['this-practice'],
  'open-to-procedure': ['no'],
  pregnancy: ['no-or-does-not-apply'],
  'skin-now': ['none'],
  conditions: ['none'],
  medicines: ['none'],
  allergies: ['none'],
  'recent-illness': ['none'],
  'recent-sun': ['no'],
  smoking: ['no'],
  'exosome-history': ['never'],
  'product-reaction': ['none'],
  setting: ['clinic'],
  'donor-material': ['acceptable'],
  expectation: ['alongside'],
  'what-matters': [],
};
const times = Object.fromEntries(
  questionnaire.questions.flatMap(({ id }) =>
    id.startsWith('when-') ? [[id, ['over-60-days']]] : [],
  ),
);

describe('the answers that say the least', () => {
  const references = () => referencesOf(workingDefinition);

  it('are these', () => {
    expect(Object.fromEntries(references().quiet)).toEqual({ ...quiet, ...times });
  });

  it('are those beside what an option needs', () => {
    const { fitting, quiet: least } = references();
    const differing = (option: 'medical-grade' | 'topical') =>
      [...fitting[option]].filter(([id, answer]) => {
        const other = least.get(id);
        return JSON.stringify(other) !== JSON.stringify(answer);
      });
    // C35: the clinic option needs a goal of its own and a procedure, which is last asked about.
    expect(differing('medical-grade')).toEqual([
      ['goals', ['procedure-recovery']],
      ['open-to-procedure', ['yes']],
    ]);
    expect(differing('topical')).toEqual([['goals', ['fine-lines']]]);
  });

  it('are worked out once for a definition', () => {
    expect(referencesOf(workingDefinition)).toBe(referencesOf(workingDefinition));
  });

  it('are left as they are where nothing gives what an option needs', () => {
    const needs = { ...decision.needs, topical: ['partner'] as const };
    const definition = { ...workingDefinition, decision: { ...decision, needs } };
    const { fitting, quiet: least } = referencesOf(definition);
    expect(fitting.topical).toEqual(least);
  });
});

describe('of the answers to one question, the quietest', () => {
  const colour = one({ id: 'colour', section: 'goals', options: ['red', 'green', 'blue'] });
  const cites = ['policy-scope'] as const;
  const levelRule = (...options: readonly ('red' | 'green' | 'blue')[]) => ({
    id: options.join('-'),
    level: 'this-week' as const,
    when: hasAny(colour, ...options),
    cites,
  });
  const notRed = { ...levelRule(), when: hasNone(colour, 'red') };
  const rule = (kind: 'matches' | 'review', option: 'red' | 'green' | 'blue') => ({
    id: `rule-${option}`,
    when: hasAny(colour, option),
    effects: { 'medical-grade': { kind } },
    cites,
  });
  const quietest = (changes: Partial<typeof decision>) =>
    quietAnswers({
      ...workingDefinition,
      questionnaire: { questions: [colour], endings: [] },
      decision: { ...decision, rules: [], levelRules: [], ...changes },
    }).get('colour');

  it('is the first where rules say nothing of any', () => {
    expect(quietest({})).toEqual(['red']);
  });
  it('is one that no rule names', () => {
    expect(quietest({ levelRules: [levelRule('red'), levelRule('green')] })).toEqual(['blue']);
    expect(quietest({ levelRules: [notRed] })).toEqual(['green']);
  });
  it('is judged by what names this question, not another with the same answers', () => {
    const shade = { id: 'shade', options: ['red'] as const };
    const ofShade = { ...levelRule(), when: hasAny(shade, 'red') };
    expect(quietest({ levelRules: [ofShade] })).toEqual(['red']);
  });
  it('is rather one that is named than one that makes a rule hold by itself', () => {
    const levelRules = [levelRule('red'), notRed, notRed, levelRule('blue')];
    expect(quietest({ levelRules })).toEqual(['green']);
    expect(
      quietest({ levelRules: [notRed, notRed, levelRule('green'), levelRule('blue')] }),
    ).toEqual(['red']);
  });
  it('is never one that gives an option what it needs, while another does not', () => {
    const levelRules = [levelRule('green'), levelRule('green'), levelRule('blue', 'green')];
    expect(
      quietest({ rules: [rule('matches', 'red'), rule('matches', 'blue')], levelRules }),
    ).toEqual(['green']);
    expect(
      quietest({ rules: [rule('review', 'red'), rule('matches', 'blue')], levelRules }),
    ).toEqual(['red']);
  });
});

describe('answers to the whole questionnaire', () => {
  it('that leave something out are a bug of the caller', () => {
    expect(() => decideAll(workingDefinition, new Map())).toThrow('not a run: incomplete');
  });
});
