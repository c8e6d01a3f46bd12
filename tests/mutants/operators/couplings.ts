import type { Condition } from '../../../src/logic/index.ts';
import { optionIds } from '../../../src/rules/index.ts';
import { inWords, sitesOfEntries } from '../condition-sites.ts';
import { withDecision } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

/** Answers that have nothing to do with most entries, as most people give them. */
const narrowing: readonly Condition[] = [
  { kind: 'has-any', question: 'age', options: ['22-or-over'] },
  { kind: 'has-any', question: 'skin-now', options: ['none'] },
  { kind: 'has-none', question: 'goals', options: ['scar'] },
  { kind: 'has-any', question: 'setting', options: ['clinic', 'either', 'not-sure'] },
];
const loosening: readonly Condition[] = [
  { kind: 'has-any', question: 'goals', options: ['redness'] },
  { kind: 'has-any', question: 'conditions', options: ['diabetes'] },
  { kind: 'has-any', question: 'recent-procedures', options: ['filler'] },
];

/** Whether the condition holds with the answer already. */
function covers(condition: Condition, answer: Condition): boolean {
  return (
    condition.kind === 'has-any' &&
    answer.kind === 'has-any' &&
    condition.question === answer.question &&
    answer.options.every((option) => condition.options.includes(option))
  );
}

export const coupleCondition: Operator = {
  id: 'couple a condition to another answer',
  what: 'an entry counts only with an answer that has nothing to do with it, or with that alone too',
  mutations: (catalogues) => {
    const early: readonly string[] = catalogues.questionnaire.questions.map(({ id }) => id);
    const asksOf = (condition: Condition) =>
      condition.kind === 'has-any' || condition.kind === 'has-none' ? condition.question : '';
    return sitesOfEntries(catalogues).flatMap(({ at, condition, put }) => {
      // A question that asked of a later one would not even hang together.
      const place = early.findIndex((id) => at === `question ${id}, asked when`);
      const known = (other: Condition) => place < 0 || early.indexOf(asksOf(other)) < place;
      return [
        ...narrowing.filter(known).map((other) => ({
          name: `${at}: only with ${inWords(other)}`,
          make: () => put({ kind: 'all', of: [condition, other] }),
        })),
        ...loosening
          .filter((other) => place < 0 && !covers(condition, other))
          .map((other) => ({
            name: `${at}: also with ${inWords(other)}`,
            make: () => put({ kind: 'any', of: [condition, other] }),
          })),
      ];
    });
  },
};

export const addCondition: Operator = {
  id: 'add a condition',
  what: 'a caution, a question to ask or an effect that always comes hangs on an answer',
  mutations: (catalogues) => {
    const { rules, standingCautions, questionsToAsk } = catalogues.decision;
    const each = (at: string, make: (when: Condition) => ReturnType<Mutation['make']>) =>
      narrowing.map((when) => ({
        name: `${at}: only with ${inWords(when)}`,
        make: () => make(when),
      }));
    return [
      ...standingCautions.flatMap((standing, place) =>
        standing.when
          ? []
          : each(`caution ${standing.caution} (${standing.options.join(', ')})`, (when) =>
              withDecision(catalogues, () => ({
                standingCautions: standingCautions.with(place, { ...standing, when }),
              })),
            ),
      ),
      ...questionsToAsk.flatMap((question, place) =>
        question.when
          ? []
          : each(`question to ask ${question.id}`, (when) =>
              withDecision(catalogues, () => ({
                questionsToAsk: questionsToAsk.with(place, { ...question, when }),
              })),
            ),
      ),
      ...rules.flatMap((rule, place) =>
        optionIds.flatMap((option) => {
          const effect = rule.effects[option];
          if (!effect || effect.onlyWhen) return [];
          return each(`rule ${rule.id} on ${option}`, (onlyWhen) =>
            withDecision(catalogues, () => ({
              rules: rules.with(place, {
                ...rule,
                effects: { ...rule.effects, [option]: { ...effect, onlyWhen } },
              }),
            })),
          );
        }),
      ),
    ];
  },
};
