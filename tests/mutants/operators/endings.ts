import { without, withEndings } from '../edit.ts';
import type { Operator } from '../mutation.ts';

export const stillAsked: Operator = {
  id: 'what is still asked',
  what: 'an ending still asks one question fewer, or one more',
  mutations: (catalogues) => {
    const { questions, endings } = catalogues.questionnaire;
    return endings.flatMap((ending, place) => {
      const withList = (list: readonly string[]) =>
        withEndings(catalogues, endings.with(place, { ...ending, stillAsked: list }));
      return [
        ...ending.stillAsked.map((id, which) => ({
          name: `ending ${ending.id}: ${id} is not asked any more`,
          make: () => withList(without(ending.stillAsked, which)),
        })),
        ...questions
          .filter(({ id }) => !ending.stillAsked.includes(id))
          .map(({ id }) => ({
            name: `ending ${ending.id}: ${id} is still asked`,
            make: () => withList([...ending.stillAsked, id]),
          })),
      ];
    });
  },
};
