import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';
import { practiceFact } from '../../src/logic/index.ts';
import { decision, decisionMapSchema, mapDecision } from '../../src/rules/index.ts';

const map = () => mapDecision({ version: 'test-1', contentHash: 'hash', questionnaire, decision });
const all = () => {
  const { matching, holding } = map();
  return [...matching, ...holding];
};
const ruleOf = (id: string) => all().find((rule) => rule.id === id);

describe('the map of the decision', () => {
  it('has every question once, in the section that asks it, in order', () => {
    const ids = map().sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids).toEqual(questionnaire.questions.map(({ id }) => id));
    expect(map().sections.map(({ id }) => id)).toEqual([
      'right-now',
      'you',
      'goals',
      'procedures',
      'health',
      'priorities',
    ]);
  });

  it('has every rule once', () => {
    const ids = decision.rules.map(({ id }) => id);
    expect(
      all()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  it('puts what ends the questions where its last answer is given', () => {
    // questionnaire.md, "Where it ends"; rules.md, "Levels".
    const ends = (section: string) =>
      map()
        .sections.find(({ id }) => id === section)
        ?.ends.map(({ id, level }) => [id, level]);
    expect(ends('right-now')).toHaveLength(15);
    expect(ends('you')).toEqual([['age.under-18', 'under-age']]);
    expect(ends('goals')).toEqual([]);
    expect(ends('procedures')).toEqual([['treated-skin.raw-and-late', 'this-week']]);
    expect(ends('health')).toEqual([
      ['recent-illness.fever-after-procedure', 'same-day'],
      ['product-reaction.still-there', 'this-week'],
    ]);
    expect(ends('priorities')).toEqual([]);
  });

  it('says what a rule does to each option, and with which other answer only', () => {
    // rules.md, "What holds an option back" and "Healing and time".
    expect(ruleOf('medicines.blood-thinner')).toMatchObject({
      section: 'health',
      question: 'medicines',
      effects: { 'medical-grade': { kind: 'review', onlyWith: [] } },
    });
    expect(ruleOf('when-surgery.inside-its-gate')).toMatchObject({
      section: 'procedures',
      question: 'recent-procedures',
      effects: {
        'medical-grade': { kind: 'review', onlyWith: [] },
        topical: {
          kind: 'not-now',
          onlyWith: [{ question: 'same-area', options: ['yes', 'not-sure'] }],
        },
      },
    });
    expect(ruleOf('partner-procedure.recent')?.question).toBeNull();
    expect(ruleOf('setting.home')?.effects.topical).toBeUndefined();
  });

  it('tells what makes an option a topic from what holds it back', () => {
    // rules.md, "Does an option match?": 14 goals, partner procedures, place and material.
    const goals = questionnaire.questions.find(({ id }) => id === 'goals')?.options ?? [];
    expect(goals).toHaveLength(14);
    expect(
      map()
        .matching.map(({ id }) => id)
        .toSorted(),
    ).toEqual(
      [
        ...goals.map((goal) => `goals.${goal}`),
        'partner-procedure.planned',
        'partner-procedure.recent',
        'open-to-procedure.yes',
        'open-to-procedure.want-advice',
        'open-to-procedure.no',
        'setting.home',
        'donor-material.not-acceptable',
      ].toSorted(),
    );
  });

  it('puts rules in the order of the questions, those on several questions last', () => {
    const ids = all().map(({ id }) => id);
    const order = (some: readonly string[]) =>
      some.toSorted((one, other) => ids.indexOf(one) - ids.indexOf(other));
    const inOrder = [
      'open-to-procedure.yes',
      'partner-procedure.recent',
      'setting.home',
      'donor-material.not-acceptable',
      'age.18-to-21',
      'scar-kind.raised',
      'scar-age.under-6-weeks',
      'when-microneedling.inside-its-gate',
      'treated-skin.red-or-tender',
      'when-filler.before-a-planned-procedure',
      'pregnancy.trying',
      'smoking.yes',
    ];
    expect(order(inOrder.toReversed())).toEqual(inOrder);
  });

  it('says which questions decide whether one is asked', () => {
    const because = (question: string) =>
      map()
        .sections.flatMap(({ questions }) => questions)
        .find(({ id }) => id === question)?.askedBecauseOf;
    // questionnaire.md: always; emergency-signs is none; surgery had, and not over 60 days ago.
    expect(because('emergency-signs')).toEqual([]);
    expect(because('problem-signs')).toEqual(['emergency-signs']);
    expect(because('surgeon-clearance')).toEqual([
      'age',
      'problem-signs',
      'goals',
      'recent-procedures',
      'when-surgery',
    ]);
  });

  it('gives every rule its sources, and takes nothing else through its contract', () => {
    expect(ruleOf('treated-by.spa-or-home')?.sources).toEqual(['S20', 'E10']);
    expect(decisionMapSchema.parse(map())).toEqual(map());
    expect(map()).toMatchObject({ version: 'test-1', contentHash: 'hash' });
  });

  it('puts a rule that rests on no answer last, under no question', () => {
    const always = { id: 'always', when: practiceFact('x'), effects: {}, cites: ['T1'] as const };
    const { holding } = mapDecision({
      version: '',
      contentHash: '',
      questionnaire,
      decision: { ...decision, rules: [always, ...decision.rules] },
    });
    expect(holding.at(-1)).toEqual({
      id: 'always',
      section: 'priorities',
      question: null,
      effects: {},
      sources: ['T1'],
    });
  });

  it('has the bands of the questionnaire, each up to the day before the next', () => {
    expect(map().bands.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      [0, 3],
      [4, 7],
      [8, 14],
      [15, 28],
      [29, 42],
      [43, 60],
      [61, null],
    ]);
  });

  it('has the gates and spans of rules.md, in days', () => {
    expect(
      Object.fromEntries(map().times.map(({ rule, question }) => [rule.id, question])),
    ).toMatchObject({
      'when-microneedling.inside-its-gate': 'when-microneedling',
      'when-filler.before-a-planned-procedure': 'when-filler',
      'when-wrinkle-relaxer.inside-its-span': 'when-wrinkle-relaxer',
      'scar-age.under-6-weeks': 'scar-age',
    });
    expect(Object.fromEntries(map().times.map(({ rule, days }) => [rule.id, days]))).toEqual({
      'when-microneedling.inside-its-gate': 7,
      'when-rf-microneedling.inside-its-gate': 14,
      'when-light-laser.inside-its-gate': 7,
      'when-resurfacing-laser.inside-its-gate': 28,
      'when-light-peel.inside-its-gate': 7,
      'when-medium-or-deep-peel.inside-its-gate': 60,
      'when-surgery.inside-its-gate': 42,
      'when-prp.inside-its-gate': 14,
      'when-exosome-treatment.inside-its-gate': 14,
      'when-other-or-not-sure.inside-its-gate': 60,
      'when-filler.inside-its-span': 14,
      'when-filler.before-a-planned-procedure': 14,
      'when-wrinkle-relaxer.inside-its-span': 14,
      'scar-age.under-6-weeks': 42,
    });
    expect(map().bands.at(0)).toEqual({ id: '0-to-3-days', firstDay: 0, lastDay: 3 });
    expect(map().bands.at(-1)).toEqual({ id: 'over-60-days', firstDay: 61, lastDay: null });
  });
});
