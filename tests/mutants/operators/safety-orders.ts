import type { Question } from '../../../src/questions/index.ts';
import { swapped, withQuestion, without } from '../edit.ts';
import type { Operator } from '../mutation.ts';

type Order = NonNullable<Question['order']>;
type Changed = readonly { readonly how: string; readonly order: Order }[];

function changesOfTiers(order: Extract<Order, { kind: 'tiers' }>): Changed {
  const { kind, tiers, exceptWhile } = order;
  const put = (how: string, other: readonly (readonly string[])[]) => ({
    how,
    order: { ...order, tiers: other },
  });
  return [
    put('reversed', tiers.toReversed()),
    ...tiers
      .slice(1)
      .map((tier, place) => put(`${tier.join('/')} one step milder`, swapped(tiers, place))),
    ...tiers
      .slice(1)
      .map((tier, place) =>
        put(`${tier.join('/')} as grave as the tier before`, [
          ...tiers.slice(0, place),
          [...(tiers[place] ?? []), ...tier],
          ...tiers.slice(place + 2),
        ]),
      ),
    ...tiers.flatMap((tier, place) =>
      tier.map((option, which) =>
        put(`${option} is not compared`, tiers.with(place, without(tier, which))),
      ),
    ),
    ...(exceptWhile ? [{ how: 'without its exception', order: { kind, tiers } }] : []),
  ];
}

function changesOfBoxes(
  order: Extract<Order, { kind: 'boxes' }>,
  options: readonly string[],
): Changed {
  const { kind, mildest, notSure } = order;
  return [
    ...options
      .filter((option) => option !== mildest)
      .map((option) => ({ how: `${option} is the mildest`, order: { ...order, mildest: option } })),
    ...(notSure ? [{ how: `${notSure} is compared`, order: { kind, mildest } }] : []),
    ...options
      .filter((option) => option !== mildest && option !== notSure)
      .map((option) => ({
        how: `${option} is what is not compared`,
        order: { ...order, notSure: option },
      })),
  ];
}

export const safetyOrders: Operator = {
  id: 'change a safety order',
  what: 'reversed, two steps swapped or merged, an option not compared, no order at all',
  mutations: (catalogues) =>
    catalogues.questionnaire.questions.flatMap((question, place) => {
      const { order, ...unordered } = question;
      if (!order) return [];
      const changes =
        order.kind === 'tiers' ? changesOfTiers(order) : changesOfBoxes(order, question.options);
      return [
        {
          name: `order of ${question.id}: gone`,
          make: () => withQuestion(catalogues, place, unordered),
        },
        ...changes.map(({ how, order: other }) => ({
          name: `order of ${question.id}: ${how}`,
          make: () => withQuestion(catalogues, place, { ...question, order: other }),
        })),
      ];
    }),
};
