import type { EffectKind } from '../../../src/rules/index.ts';
import { effectKinds, optionIds } from '../../../src/rules/index.ts';
import { withDecision, without } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

export const changeList: Operator = {
  id: 'change what a list names',
  what: 'what puts a question first, what an option needs, what counts as open, what staff are told',
  mutations: (catalogues) => {
    const { decision, questionnaire } = catalogues;
    const { questionsToAsk, orderedBy, openOptions, undatedRules, toldToStaff } = decision;
    const matters = questionnaire.questions.find(({ id }) => id === orderedBy)?.options ?? [];
    const decided = (name: string, change: Parameters<typeof withDecision>[1]): Mutation => ({
      name,
      make: () => withDecision(catalogues, change),
    });
    const undated = decision.rules.map(({ id }) => id).filter((id) => !undatedRules.includes(id));
    return [
      ...questionsToAsk.flatMap((question, place) => {
        const put = (how: string, list: readonly string[]) =>
          decided(`question to ask ${question.id}: ${how}`, () => ({
            questionsToAsk: questionsToAsk.with(place, { ...question, matters: list }),
          }));
        return [
          ...question.matters.map((matter, which) =>
            put(`not first for ${matter}`, without(question.matters, which)),
          ),
          ...matters
            .filter((matter) => !question.matters.includes(matter))
            .map((matter) => put(`first for ${matter}`, [...question.matters, matter])),
        ];
      }),
      decided('questions to ask: ordered by area', () => ({ orderedBy: 'area' })),
      ...optionIds.flatMap((option) =>
        effectKinds
          .filter((kind: EffectKind) => !decision.needs[option].includes(kind))
          .map((kind) =>
            decided(`what ${option} needs: ${kind} too`, ({ needs }) => ({
              needs: { ...needs, [option]: [...needs[option], kind] },
            })),
          ),
      ),
      ...['none', 'no-date', 'not-decided', 'want-advice', 'other-or-not-sure'].map((option) =>
        decided(`open options: ${option} too`, () => ({ openOptions: [...openOptions, option] })),
      ),
      ...undated.map((id) =>
        decided(`undated rules: ${id} too`, () => ({ undatedRules: [...undatedRules, id] })),
      ),
      decided('told to staff: planned-when too', () => ({
        toldToStaff: [...toldToStaff, 'planned-when'],
      })),
    ];
  },
};
