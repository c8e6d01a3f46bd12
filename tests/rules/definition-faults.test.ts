import { describe, expect, it } from 'vitest';
import { all, any, hasAny, hasNone, named, practiceFact } from '../../src/logic/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Question, Questionnaire } from '../../src/questions/index.ts';
import { checkDefinition, decision } from '../../src/rules/index.ts';
import type { Decision } from '../../src/rules/index.ts';

const shoes = { id: 'shoes', options: ['red'] as const };
const ofShoes = hasAny(shoes, 'red');
const cites = ['S23'] as const;
const smokes = (option: string) => hasAny({ id: 'smoking', options: [option] }, option);

function withQuestion(id: string, change: Partial<Question>): Questionnaire {
  return {
    ...questionnaire,
    questions: questionnaire.questions.map((question) =>
      question.id === id ? Object.assign({ ...question }, change) : question,
    ),
  };
}
const withDecision = (change: Partial<Decision>) => ({ ...decision, ...change });
const [anEnding] = questionnaire.endings;
const [adviceRule] = decision.adviceRules;
const withDated = (change: object) =>
  withDecision({
    datedRules: [
      ...decision.datedRules,
      { rule: 'smoking.yes', question: 'smoking', days: 1, firstDays: {}, ...change },
    ],
  });
const aRuleWith = (change: object) =>
  withDecision({
    rules: [...decision.rules, { id: 'a', when: smokes('yes'), effects: {}, cites, ...change }],
  });

/** Where something is wrong, whose fault it is, and what is said of it. */
const faults: readonly (readonly [string, Questionnaire, Decision, string, string, string])[] = [
  [
    'an ending that is there twice',
    { ...questionnaire, endings: anEnding ? [...questionnaire.endings, anEnding] : [] },
    decision,
    'ending',
    'emergency-sign',
    'This id is there twice.',
  ],
  [
    'a rule with the id of a level',
    questionnaire,
    aRuleWith({ id: 'age.under-18' }),
    'decision',
    'age.under-18',
    'This id is there twice.',
  ],
  [
    'an advice that is there twice',
    questionnaire,
    withDecision({
      adviceRules: adviceRule ? [...decision.adviceRules, adviceRule] : [],
    }),
    'decision',
    'see-dermatologist-soon',
    'This id is there twice.',
  ],
  [
    'a question to ask that is there twice',
    questionnaire,
    withDecision({
      questionsToAsk: [...decision.questionsToAsk, { id: 'ask-cost', matters: [], cites }],
    }),
    'decision',
    'ask-cost',
    'This id is there twice.',
  ],
  [
    'an option that is there twice',
    withQuestion('smoking', { options: ['no', 'yes', 'rather-not-say', 'yes'] }),
    decision,
    'question',
    'smoking',
    'Its option yes is there twice.',
  ],
  ...(
    [
      ['half a day', { days: 28.5 }, 'Its days is 28.5.'],
      ['no day', { days: 0 }, 'Its days is 0.'],
      ['no number', { days: Number.NaN }, 'Its days is NaN.'],
      ['a first day before it', { firstDays: { no: -1 } }, 'Its first day of no is -1.'],
      ['half a first day', { firstDays: { no: 0, yes: 3.5 } }, 'Its first day of yes is 3.5.'],
      [
        'two days that are the first',
        { firstDays: { no: 0, yes: 0 } },
        'Its first day of yes is 0.',
      ],
    ] as const
  ).map(
    ([name, change, wrong]) =>
      [
        `a dated rule with ${name}`,
        questionnaire,
        withDated(change),
        'decision',
        'smoking.yes',
        wrong,
      ] as const,
  ),
  ...(
    [
      ['any of a question', ofShoes],
      ['none of a question', hasNone(shoes, 'red')],
      ['all of parts', all(smokes('yes'), ofShoes)],
      ['any of parts', any(smokes('yes'), ofShoes)],
      ['a name', named('n', ofShoes)],
    ] as const
  ).map(
    ([name, when]) =>
      [
        `a rule under ${name}`,
        questionnaire,
        aRuleWith({ when }),
        'decision',
        'a',
        'It names the question shoes, which is not asked.',
      ] as const,
  ),
  ...(
    [
      [
        'a rule for one option',
        aRuleWith({ effects: { topical: { kind: 'review', onlyWhen: ofShoes } } }),
        'a',
      ],
      [
        'a level',
        withDecision({
          levelRules: [
            ...decision.levelRules,
            { id: 'a', level: 'this-week', when: ofShoes, cites },
          ],
        }),
        'a',
      ],
      [
        'an advice',
        withDecision({ adviceRules: [...decision.adviceRules, { id: 'a', when: ofShoes, cites }] }),
        'a',
      ],
      [
        'a caution that comes by itself',
        withDecision({
          standingCautions: [
            ...decision.standingCautions,
            { caution: 'a', options: ['topical'], when: ofShoes, cites },
          ],
        }),
        'a',
      ],
      [
        'the caution that comes first',
        withDecision({
          firstCaution: { caution: 'a', when: any(decision.firstCaution.when, ofShoes) },
        }),
        'firstCaution',
      ],
      [
        'a question to ask',
        withDecision({
          questionsToAsk: [
            ...decision.questionsToAsk,
            { id: 'a', matters: [], when: ofShoes, cites },
          ],
        }),
        'a',
      ],
      [
        'what staff are told',
        withDecision({ toldToStaff: [...decision.toldToStaff, 'shoes'] }),
        'toldToStaff',
      ],
      [
        'a day',
        withDecision({
          datedRules: [
            ...decision.datedRules,
            { rule: 'smoking.yes', question: 'shoes', days: 1, firstDays: {} },
          ],
        }),
        'smoking.yes',
      ],
    ] as const
  ).map(
    ([name, decides, id]) =>
      [
        name,
        questionnaire,
        decides,
        'decision',
        id,
        'It names the question shoes, which is not asked.',
      ] as const,
  ),
  [
    'the first day of an answer',
    questionnaire,
    withDecision({
      datedRules: [
        ...decision.datedRules,
        { rule: 'smoking.yes', question: 'smoking', days: 1, firstDays: { often: 0 } },
      ],
    }),
    'decision',
    'smoking.yes',
    'It names the option often, which smoking does not have.',
  ],
  [
    'what matters',
    questionnaire,
    withDecision({
      questionsToAsk: [...decision.questionsToAsk, { id: 'a', matters: ['colour'], cites }],
    }),
    'decision',
    'a',
    'It names the option colour, which what-matters does not have.',
  ],
  [
    'a day of a rule that there is not',
    questionnaire,
    withDecision({
      datedRules: [
        ...decision.datedRules,
        { rule: 'gone', question: 'smoking', days: 1, firstDays: {} },
      ],
    }),
    'decision',
    'datedRules',
    'It names the rule gone, which there is not.',
  ],
  ...(
    [
      ['all of parts', all(smokes('yes'), practiceFact('x'))],
      ['any of parts', any(smokes('yes'), practiceFact('x'))],
      ['a name', named('n', practiceFact('x'))],
    ] as const
  ).map(
    ([name, when]) =>
      [
        `a fact under ${name}`,
        questionnaire,
        aRuleWith({ when }),
        'decision',
        'a',
        'It names the fact x, which nothing tells.',
      ] as const,
  ),
  ...(
    [
      [
        'an ending',
        { endings: [...questionnaire.endings, { id: 'e', when: ofShoes, stillAsked: [] }] },
      ],
      [
        'what is still asked at an ending',
        {
          endings: [
            ...questionnaire.endings,
            { id: 'e', when: smokes('yes'), stillAsked: ['shoes'] },
          ],
        },
      ],
    ] as const
  ).map(
    ([name, change]) =>
      [
        name,
        { ...questionnaire, ...change },
        decision,
        'ending',
        'e',
        'It names the question shoes, which is not asked.',
      ] as const,
  ),
  [
    'the condition of the first question',
    withQuestion('emergency-signs', { askWhen: ofShoes }),
    decision,
    'question',
    'emergency-signs',
    'It names the question shoes, which is not asked.',
  ],
  [
    'the condition of the second question',
    withQuestion('problem-signs', { askWhen: ofShoes }),
    decision,
    'question',
    'problem-signs',
    'It names the question shoes, which is not asked.',
  ],
  [
    'the question before, on whose options others hang',
    withQuestion('smoking', {
      order: {
        kind: 'tiers',
        tiers: [['no'], ['yes', 'rather-not-say']],
        exceptWhile: { question: 'age', option: 'old' },
      },
    }),
    decision,
    'question',
    'smoking',
    'It names the option old, which age does not have.',
  ],
  [
    'the mildest box',
    withQuestion('exosome-history', {
      order: { kind: 'boxes', mildest: 'seldom', notSure: 'not-sure' },
    }),
    decision,
    'question',
    'exosome-history',
    'It names the option seldom, which exosome-history does not have.',
  ],
  [
    'the box for not knowing',
    withQuestion('exosome-history', {
      order: { kind: 'boxes', mildest: 'never', notSure: 'perhaps' },
    }),
    decision,
    'question',
    'exosome-history',
    'It names the option perhaps, which exosome-history does not have.',
  ],
  [
    'an option that stands alone',
    withQuestion('area', { exclusive: ['nowhere'] }),
    decision,
    'question',
    'area',
    'It names the option nowhere, which area does not have.',
  ],
  [
    'the page that it shares',
    withQuestion('smoking', { sharesPageWith: 'shoes' }),
    decision,
    'question',
    'smoking',
    'It names the question shoes, which is not asked.',
  ],
  ...(['rules', 'levelRules', 'adviceRules', 'questionsToAsk'] as const).map(
    (list) =>
      [
        `${list}, one without a source`,
        questionnaire,
        withDecision({
          [list]: decision[list].map((each, place) =>
            place === 0 ? Object.assign({ ...each }, { cites: [] }) : each,
          ),
        }),
        'decision',
        decision[list][0]?.id ?? '',
        'It rests on no source.',
      ] as const,
  ),
  [
    'a caution that comes by itself without a source',
    questionnaire,
    withDecision({
      standingCautions: decision.standingCautions.map((each) =>
        each.caution === 'oversight' ? Object.assign({ ...each }, { cites: [] }) : each,
      ),
    }),
    'decision',
    'oversight',
    'It rests on no source.',
  ],
  [
    'options that nothing names',
    withQuestion('smoking', { options: ['no', 'yes', 'rather-not-say', 'a-pipe', 'cigars'] }),
    decision,
    'question',
    'smoking',
    'No rule or mark mentions a-pipe, cigars.',
  ],
  [
    'an order that is not of time alone, and forgets not-sure',
    withQuestion('when-surgery', {
      order: { kind: 'tiers', tiers: [['43-to-60-days'], ['often']] },
    }),
    decision,
    'question',
    'when-surgery',
    'Its order forgets the option not-sure.',
  ],
  [
    'an order that forgets an option that is not open',
    withQuestion('when-surgery', {
      order: { kind: 'tiers', tiers: [['43-to-60-days']] },
    }),
    decision,
    'question',
    'when-surgery',
    'Its order forgets the option over-60-days.',
  ],
];

describe('what is wrong with a definition', () => {
  it.each(faults)('in %s', (_name, asks, decides, of, id, wrong) => {
    expect(checkDefinition(asks, decides)).toContainEqual({
      of,
      id,
      wrong,
      remedy: expect.stringMatching(/^[A-Z].+\.$/u),
    });
  });

  it('is said once, whatever else is sound', () => {
    const shared = new Set([
      // Its options are named elsewhere too, or more than one is left out.
      'an order that forgets an option that is not open',
      'an order that is not of time alone, and forgets not-sure',
      'options that nothing names',
      'the mildest box',
      'the box for not knowing',
      'the page that it shares',
    ]);
    for (const [name, asks, decides] of faults) {
      if (!shared.has(name))
        expect([name, checkDefinition(asks, decides).length]).toEqual([name, 1]);
    }
  });

  it('is not an option that an ending alone names', () => {
    const options = ['no', 'yes', 'rather-not-say', 'a-pipe'];
    const order = { kind: 'tiers', tiers: [['no'], options.slice(1)] } as const;
    const asks = withQuestion('smoking', { options, order });
    const endings = [...asks.endings, { id: 'e', when: smokes('a-pipe'), stillAsked: [] }];
    expect(checkDefinition(asks, decision).map(({ id }) => id)).toEqual(['smoking']);
    expect(checkDefinition({ ...asks, endings }, decision)).toEqual([]);
  });

  it('is not an option that no rule names, where staff are told of it', () => {
    const options = ['no', 'yes', 'rather-not-say', 'a-pipe'];
    const said = checkDefinition(withQuestion('smoking', { staffOnly: true, options }), decision);
    expect(said.map(({ wrong }) => wrong)).toEqual([
      'Its order forgets the option a-pipe.',
      'It is for staff, and the call checklist leaves it out.',
    ]);
  });
});
