import { describe, expect, it } from 'vitest';
import { hasAny, practiceFact } from '../../src/logic/index.ts';
import { smoking } from '../../src/questions/catalogue.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Question } from '../../src/questions/index.ts';
import { checkDefinition, decision } from '../../src/rules/index.ts';

const unknown = { id: 'shoes', options: ['red'] as const };

function changed(id: string, change: Partial<Question>): typeof questionnaire {
  return {
    ...questionnaire,
    questions: questionnaire.questions.map((question) =>
      question.id === id ? Object.assign({ ...question }, change) : question,
    ),
  };
}

describe('the working definition', () => {
  it('hangs together', () => {
    expect(checkDefinition(questionnaire, decision)).toEqual([]);
  });
});

describe('a definition that does not hang together is told so', () => {
  it('for a question that is there twice', () => {
    const questions = [...questionnaire.questions, ...questionnaire.questions.slice(-1)];
    expect(checkDefinition({ ...questionnaire, questions }, decision)).toContain(
      'question what-matters is there twice',
    );
  });
  it('for a question that is not placed, with a rule on it', () => {
    const questions = questionnaire.questions.filter(({ id }) => id !== 'smoking');
    expect(checkDefinition({ ...questionnaire, questions }, decision)).toContain(
      'there is no question smoking',
    );
  });
  it('for a question that asks of a later one', () => {
    expect(
      checkDefinition(changed('pregnancy', { askWhen: hasAny(smoking, 'no') }), decision),
    ).toEqual(['question pregnancy asks of smoking, which does not stand before it']);
  });
  it('for a section out of place', () => {
    expect(checkDefinition(changed('smoking', { section: 'goals' }), decision)).toEqual([
      'question smoking stands after a later section',
    ]);
  });
  it('for a page that is shared from afar, or with nothing', () => {
    expect(checkDefinition(changed('smoking', { sharesPageWith: 'allergies' }), decision)).toEqual([
      'question smoking stands apart from allergies, whose page it shares',
    ]);
    expect(checkDefinition(changed('smoking', { followsUp: 'shoes' }), decision)).toEqual([
      'there is no question shoes',
    ]);
  });
  it('for a brief that leaves out an option that is not there', () => {
    const inBrief = { part: 'wish', unless: ['often'] } as const;
    expect(checkDefinition(changed('smoking', { inBrief }), decision)).toEqual([
      'question smoking has no option often',
    ]);
  });
  it('for an option that could never be shown, and an open answer that nobody can give', () => {
    const broken = {
      ...decision,
      needs: { ...decision.needs, topical: ['partner'] as const },
      openOptions: ['perhaps'],
    };
    expect(checkDefinition(questionnaire, broken)).toEqual([
      'no rule gives topical the effect partner that it needs',
      'no question has the option perhaps',
    ]);
  });
  it('for a question for staff that no line of theirs tells', () => {
    expect(checkDefinition(changed('smoking', { staffOnly: true }), decision)).toEqual([
      'question smoking is for staff, and the call checklist leaves it out',
    ]);
  });
  it('for an order that names an option that is not there', () => {
    const order = { kind: 'tiers', tiers: [['no'], ['often']] } as const;
    expect(checkDefinition(changed('smoking', { order }), decision)).toEqual([
      'question smoking has no option often',
    ]);
  });
  it('for a rule, a fact and a dated rule that refer to nothing', () => {
    const [first] = decision.rules;
    const broken = {
      ...decision,
      rules: [
        ...decision.rules,
        { id: 'a', when: hasAny(unknown, 'red'), effects: {}, cites: ['S23'] as const },
        {
          id: first?.id ?? '',
          when: practiceFact('open-late'),
          effects: {},
          cites: ['S23'] as const,
        },
      ],
      undatedRules: ['gone'],
    };
    expect(checkDefinition(questionnaire, broken)).toEqual([
      'rule goals.procedure-recovery is there twice',
      'there is no question shoes',
      'nothing tells the fact open-late',
      'there is no rule gone',
    ]);
  });
});
