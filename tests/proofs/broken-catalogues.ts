import { all, hasAny } from '../../src/logic/index.ts';
import { expectation, goals, setting, skinNow } from '../../src/questions/catalogue.ts';
import type { Question } from '../../src/questions/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import { mapTests } from './map-conditions.ts';
import type { Catalogues } from './map-conditions.ts';

/** A mistake that compiles, with the property that must catch it. */
export interface Broken {
  readonly property: string;
  readonly mistake: string;
  readonly breakIt: (catalogues: Catalogues) => Catalogues;
}

function withDecision(
  { questionnaire, decision }: Catalogues,
  change: (decision: Decision) => Partial<Decision>,
): Catalogues {
  return { questionnaire, decision: { ...decision, ...change(decision) } };
}

function withoutRule(catalogues: Catalogues, ...ids: readonly string[]): Catalogues {
  return withDecision(catalogues, ({ rules }) => ({
    rules: rules.filter(({ id }) => !ids.includes(id)),
  }));
}

function withQuestion(
  { questionnaire, decision }: Catalogues,
  id: string,
  change: (question: Question) => Question,
): Catalogues {
  const questions = questionnaire.questions.map((each) => (each.id === id ? change(each) : each));
  return { questionnaire: { ...questionnaire, questions }, decision };
}

/** One mistake at least for each property that is proved by the solver. */
export const brokenCatalogues: readonly Broken[] = [
  {
    property: 'P1',
    mistake: 'a sign of an infection no longer gives a level',
    breakIt: (catalogues) =>
      withDecision(catalogues, ({ levelRules }) => ({
        levelRules: levelRules.filter(({ id }) => id !== 'problem-signs.infection-signs'),
      })),
  },
  {
    property: 'P1b',
    mistake: 'a fever after a procedure no longer ends the questions',
    breakIt: ({ questionnaire, decision }) => ({
      questionnaire: {
        ...questionnaire,
        endings: questionnaire.endings.filter(({ id }) => id !== 'fever-after-procedure'),
      },
      decision,
    }),
  },
  {
    property: 'P2',
    mistake: 'someone under 18 gets the level this-week',
    breakIt: (catalogues) =>
      withDecision(catalogues, ({ levelRules }) => ({
        levelRules: levelRules.map((rule) =>
          rule.id === 'age.under-18' ? { ...rule, level: 'this-week' as const } : rule,
        ),
      })),
  },
  {
    property: 'P3',
    mistake: 'the gate of surgery lies a day below the first day of its outermost band',
    breakIt: (catalogues) =>
      mapTests(catalogues, (test) =>
        test.question === 'when-surgery'
          ? { ...test, options: test.options.filter((option) => option !== '29-to-42-days') }
          : test,
      ),
  },
  {
    property: 'P4',
    mistake: 'a new scar no longer waits',
    breakIt: (catalogues) => withoutRule(catalogues, 'scar-age.under-6-weeks'),
  },
  {
    property: 'P5',
    mistake: 'that no product is approved is left out for those who must ask first',
    breakIt: (catalogues) =>
      withDecision(catalogues, ({ standingCautions }) => ({
        standingCautions: standingCautions.map((standing) =>
          standing.caution === 'not-approved'
            ? { ...standing, when: hasAny(skinNow, 'none') }
            : standing,
        ),
      })),
  },
  {
    property: 'P6',
    mistake: 'trying for a baby holds nothing back, breastfeeding does',
    breakIt: (catalogues) => withoutRule(catalogues, 'pregnancy.trying'),
  },
  {
    property: 'P6',
    mistake: 'the order of the scar ages is reversed',
    breakIt: (catalogues) =>
      withQuestion(catalogues, 'scar-age', (question) =>
        question.order?.kind === 'tiers'
          ? { ...question, order: { ...question.order, tiers: question.order.tiers.toReversed() } }
          : question,
      ),
  },
  {
    property: 'P6b',
    mistake: 'the question about medicines has no order',
    breakIt: (catalogues) =>
      withQuestion(catalogues, 'medicines', ({ order: _, ...question }) => question),
  },
  {
    property: 'P8',
    mistake: 'a goal outside the article gives no reason',
    breakIt: (catalogues) => withoutRule(catalogues, 'goals.hair'),
  },
  {
    property: 'P9',
    mistake: 'a question is asked only of those whom the run has already left',
    breakIt: (catalogues) =>
      withQuestion(catalogues, 'smoking', (question) => ({
        ...question,
        askWhen: { kind: 'has-any', question: 'age', options: ['under-18'] },
      })),
  },
  {
    property: 'P11',
    mistake: 'not being sure about medicines counts as taking none',
    breakIt: (catalogues) => withoutRule(catalogues, 'medicines.not-sure'),
  },
  {
    property: 'P12',
    mistake: 'a caution that always comes is added once more for some',
    breakIt: (catalogues) =>
      withDecision(catalogues, ({ standingCautions }) => ({
        standingCautions: [
          ...standingCautions,
          {
            caution: 'supportive-only',
            options: ['topical'],
            when: hasAny(expectation, 'on-its-own'),
            cites: ['C31'],
          },
        ],
      })),
  },
  {
    property: 'P15',
    mistake: 'advice to see a dermatologist comes only where the clinic option may be shown',
    breakIt: (catalogues) =>
      withDecision(catalogues, ({ adviceRules }) => ({
        adviceRules: adviceRules.map((rule) =>
          rule.id === 'see-dermatologist-soon'
            ? { ...rule, when: all(rule.when, hasAny(setting, 'clinic', 'either', 'not-sure')) }
            : rule,
        ),
      })),
  },
  {
    property: 'P15',
    mistake: 'advice about open skin comes only with the goals of the clinic option',
    breakIt: (catalogues) =>
      withDecision(catalogues, ({ adviceRules }) => ({
        adviceRules: adviceRules.map((rule) =>
          rule.id === 'nothing-on-open-skin'
            ? { ...rule, when: all(rule.when, hasAny(goals, 'scar', 'procedure-recovery')) }
            : rule,
        ),
      })),
  },
];

/** Mistakes that other properties catch: they are made in what walks, decides or words. */
export const otherMistakes = {
  P7: 'a walk counts answers to questions that it does not ask',
  P10: 'a sentence offers exosomes by shot or drip',
  P13: 'two questions each wait for the other',
  P14: 'of several ticks only the last one counts',
} as const;
