import { describe, expect, it } from 'vitest';
import { hasAny, practiceFact } from '../../src/logic/index.ts';
import { recentSun, smoking, whatMatters } from '../../src/questions/catalogue.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Question } from '../../src/questions/index.ts';
import { checkDefinition, decision, sayDefinitionFault } from '../../src/rules/index.ts';

const unknown = { id: 'shoes', options: ['red'] as const };
const recentSunWithMore = { id: recentSun.id, options: ['often'] as const };

function changed(id: string, change: Partial<Question>): typeof questionnaire {
  return {
    ...questionnaire,
    questions: questionnaire.questions.map((question) =>
      question.id === id ? Object.assign({ ...question }, change) : question,
    ),
  };
}

/** What is said of a definition; what to do about it is a sentence each time. */
function said(of: typeof questionnaire, decides: typeof decision = decision): string[] {
  return checkDefinition(of, decides).map(({ id, wrong, remedy }) => {
    expect(remedy).toMatch(/^[A-Z].+\.$/u);
    return `${id}: ${wrong}`;
  });
}

/** What to do about the one thing that is wrong. */
function remedies(of: typeof questionnaire): string[] {
  return checkDefinition(of, decision).map(({ remedy }) => remedy);
}

describe('the working definition', () => {
  it('hangs together', () => {
    expect(checkDefinition(questionnaire, decision)).toEqual([]);
  });
});

describe('a definition that does not hang together is told so', () => {
  it('for a question that is there twice', () => {
    const questions = [...questionnaire.questions, ...questionnaire.questions.slice(-1)];
    expect(said({ ...questionnaire, questions })).toContain(
      'what-matters: This id is there twice.',
    );
  });
  it('for a question that is not placed, with a rule on it', () => {
    const questions = questionnaire.questions.filter(({ id }) => id !== 'smoking');
    expect(said({ ...questionnaire, questions })).toEqual([
      'smoking.yes: It names the question smoking, which is not asked.',
      'smoking.rather-not-say: It names the question smoking, which is not asked.',
    ]);
  });
  it('for a question that asks of a later one', () => {
    expect(said(changed('pregnancy', { askWhen: hasAny(smoking, 'no') }))).toEqual([
      'pregnancy: It asks of smoking, which does not stand before it.',
    ]);
  });
  it('for a question that waits for itself, or for one that waits for it', () => {
    expect(said(changed('smoking', { askWhen: hasAny(smoking, 'no') }))).toEqual([
      'smoking: It waits for smoking: none of them is ever asked.',
    ]);
    // What-matters waits for age by way of covered and open.
    expect(said(changed('age', { askWhen: hasAny(whatMatters, 'cost') }))).toEqual([
      'age: It waits for what-matters, which waits for age: none of them is ever asked.',
    ]);
  });
  it('for a question that is asked for an answer that there is not', () => {
    expect(said(changed('smoking', { askWhen: hasAny(recentSunWithMore, 'often') }))).toEqual([
      'smoking: It names the option often, which recent-sun does not have.',
    ]);
  });
  it('for a section out of place', () => {
    expect(said(changed('smoking', { section: 'goals' }))).toEqual([
      'smoking: Its section goals is asked before health, and it stands after it.',
    ]);
  });
  it('for a page that is shared from afar, or with nothing', () => {
    expect(said(changed('smoking', { sharesPageWith: 'allergies' }))).toEqual([
      'smoking: It shares the page of allergies, and others stand between them.',
    ]);
    expect(said(changed('smoking', { followsUp: 'shoes' }))).toEqual([
      'smoking: It names the question shoes, which is not asked.',
    ]);
  });
  it('for a brief that leaves out an option that is not there', () => {
    const inBrief = { part: 'wish', unless: ['often'] } as const;
    expect(said(changed('smoking', { inBrief }))).toEqual([
      'smoking: It names the option often, which smoking does not have.',
    ]);
  });
  it('for an option that could never be shown, and an open answer that nobody can give', () => {
    const broken = {
      ...decision,
      needs: { ...decision.needs, topical: ['partner'] as const },
      openOptions: [...decision.openOptions, 'perhaps'],
    };
    expect(said(questionnaire, broken)).toEqual([
      'needs: topical needs the effect partner, and no rule gives it.',
      'openOptions: It names the option perhaps, which no question has.',
    ]);
  });
  it('for a question for staff that no line of theirs tells', () => {
    expect(said(changed('smoking', { staffOnly: true }))).toEqual([
      'smoking: It is for staff, and the call checklist leaves it out.',
    ]);
  });
  it('for an order that names an option that is not there', () => {
    const order = { kind: 'tiers', tiers: [['no'], ['yes', 'rather-not-say'], ['often']] } as const;
    expect(said(changed('smoking', { order }))).toEqual([
      'smoking: It names the option often, which smoking does not have.',
    ]);
  });
  it('for an order that leaves not-sure out, but not among bands of time', () => {
    const boxes = { kind: 'boxes', mildest: 'never' } as const;
    expect(said(changed('exosome-history', { order: boxes }))).toEqual([
      'exosome-history: Its order forgets the option not-sure.',
    ]);
    const tiers = { kind: 'tiers', tiers: [['no'], ['yes']] } as const;
    expect(said(changed('recent-sun', { order: tiers }))).toEqual([
      'recent-sun: Its order forgets the option not-sure.',
    ]);
    const band = questionnaire.questions.find(({ id }) => id === 'when-surgery');
    expect(band?.order?.kind === 'tiers' && band.order.tiers.flat()).not.toContain('not-sure');
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
    expect(said(questionnaire, broken)).toEqual([
      'goals.procedure-recovery: This id is there twice.',
      'a: It names the question shoes, which is not asked.',
      'goals.procedure-recovery: It names the fact open-late, which nothing tells.',
      'undatedRules: It names the rule gone, which there is not.',
    ]);
  });
  it('for questions to ask that are ordered by a question that there is not', () => {
    const broken = { ...decision, orderedBy: 'shoes', questionsToAsk: [] };
    expect(said(questionnaire, broken)).toContain(
      'orderedBy: It names the question shoes, which is not asked.',
    );
  });
  it('with the options that there are, and with what its order can say', () => {
    // questionnaire.md: smoking is yes, no or rather not say.
    const inBrief = { part: 'wish', unless: ['often'] } as const;
    expect(remedies(changed('smoking', { inBrief }))).toEqual([
      'Name one of yes, no, rather-not-say.',
    ]);
    const tiers = { kind: 'tiers', tiers: [['no'], ['yes']] } as const;
    expect(remedies(changed('recent-sun', { order: tiers }))).toEqual([
      'Put it into a tier of the order, from mild to grave.',
    ]);
    const boxes = { kind: 'boxes', mildest: 'never' } as const;
    expect(remedies(changed('exosome-history', { order: boxes }))).toEqual([
      "Say notSure: 'not-sure' in its order.",
    ]);
  });
  it('in one line, which says what to do', () => {
    const [fault] = checkDefinition(changed('smoking', { section: 'goals' }), decision);
    expect(fault && sayDefinitionFault(fault)).toBe(
      'smoking: Its section goals is asked before health, and it stands after it. Move it to its section in src/questions/questionnaire.ts.',
    );
  });
});
