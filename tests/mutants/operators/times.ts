import { mapTests } from '../../proofs/map-conditions.ts';
import type { AllCatalogues } from '../catalogues.ts';
import { withDecision } from '../edit.ts';
import type { Mutation, Operator } from '../mutation.ts';

/** The bands of a question that lie inside a gate or span of so many days. */
function bandsInside({ timeBands }: AllCatalogues, days: number): string[] {
  return timeBands.filter(({ firstDay }) => firstDay <= days).map(({ id }) => id);
}

/**
 * The catalogues as they would be with other days: each test that names the bands inside the
 * old gate names those inside the new one, and the day on which it ends moves.
 */
function withDays(catalogues: AllCatalogues, procedure: string, from: number, to: number) {
  const question = `when-${procedure}`;
  const before = bandsInside(catalogues, from);
  const after = bandsInside(catalogues, to);
  const moved = mapTests(catalogues, (test) => {
    const isGate = test.question === question && before.every((id) => test.options.includes(id));
    if (!isGate) return test;
    const others = test.options.filter((option) => !before.includes(option));
    return { ...test, options: [...after, ...others] };
  });
  const { datedRules } = moved.decision;
  return withDecision({ ...catalogues, ...moved }, () => ({
    datedRules: datedRules.map((dated) =>
      dated.question === question ? { ...dated, days: to } : dated,
    ),
  }));
}

function shiftedProcedures(catalogues: AllCatalogues): Mutation[] {
  const { procedures } = catalogues;
  return procedures.flatMap((procedure, place) => {
    const { id, gateDays, spanDays } = procedure;
    const days = gateDays ?? spanDays ?? 0;
    return [-1, 1].map((shift) => ({
      name: `procedure ${id}: ${days + shift} days for ${days}`,
      make: () => {
        const part = gateDays === undefined ? 'spanDays' : 'gateDays';
        return {
          ...withDays(catalogues, id, days, days + shift),
          procedures: procedures.with(place, { ...procedure, [part]: days + shift }),
        };
      },
    }));
  });
}

/** The band in which a gate ends, taken out of every test or of one more. */
function shiftedBands(catalogues: AllCatalogues): Mutation[] {
  const { procedures, timeBands } = catalogues;
  return procedures.flatMap(({ id, gateDays, spanDays }) => {
    const days = gateDays ?? spanDays ?? 0;
    const last = timeBands.findLast(({ firstDay }) => firstDay <= days);
    if (!last) return [];
    return [
      {
        name: `procedure ${id}: ${last.id} counts as past it`,
        make: () => withDays(catalogues, id, days, last.firstDay - 1),
      },
    ];
  });
}

function flags(catalogues: AllCatalogues): Mutation[] {
  const { procedures } = catalogues;
  return procedures.flatMap((procedure, place) =>
    (['treatsSkin', 'partner'] as const).map((flag) => ({
      name: `procedure ${procedure.id}: ${flag} is ${!procedure[flag]}`,
      make: () => ({
        ...catalogues,
        procedures: procedures.with(place, { ...procedure, [flag]: !procedure[flag] }),
      }),
    })),
  );
}

function dates(catalogues: AllCatalogues): Mutation[] {
  const { datedRules } = catalogues.decision;
  return datedRules.flatMap((dated, place) => {
    const put = (how: string, change: Partial<typeof dated>): Mutation => ({
      name: `dated rule ${dated.rule}: ${how}`,
      make: () =>
        withDecision(catalogues, () => ({
          datedRules: datedRules.with(place, { ...dated, ...change }),
        })),
    });
    return [
      ...[-1, 1].map((shift) =>
        put(`${dated.days + shift} days for ${dated.days}`, { days: dated.days + shift }),
      ),
      ...Object.entries(dated.firstDays).flatMap(([band, firstDay]) => [
        ...[-1, 1].map((shift) =>
          put(`${band} from ${firstDay + shift} for ${firstDay}`, {
            firstDays: { ...dated.firstDays, [band]: firstDay + shift },
          }),
        ),
        put(`${band} cannot be dated`, {
          firstDays: Object.fromEntries(
            Object.entries(dated.firstDays).filter(([other]) => other !== band),
          ),
        }),
      ]),
      put('of another question', { question: 'scar-kind' }),
    ];
  });
}

export const shiftTime: Operator = {
  id: 'shift a time by a day',
  what: 'gates, spans, first days of bands, the days on which reasons end, and how far back questions look',
  mutations: (catalogues) => {
    const { timeBands, timeSpans, newScarDays } = catalogues;
    return [
      ...shiftedProcedures(catalogues),
      ...shiftedBands(catalogues),
      ...flags(catalogues),
      ...dates(catalogues),
      ...timeBands.flatMap((band, place) =>
        [-1, 1].map((shift) => ({
          name: `time band ${band.id}: from ${band.firstDay + shift} for ${band.firstDay}`,
          make: () => ({
            ...catalogues,
            timeBands: timeBands.with(place, { ...band, firstDay: band.firstDay + shift }),
          }),
        })),
      ),
      ...Object.entries(timeSpans).flatMap(([id, span]) => [
        ...[-1, 1].map((shift) => ({
          name: `time span ${id}: ${span.count + shift} ${span.unit}`,
          make: () => ({
            ...catalogues,
            timeSpans: { ...timeSpans, [id]: { ...span, count: span.count + shift } },
          }),
        })),
        {
          name: `time span ${id}: ${span.count} days`,
          make: () => ({
            ...catalogues,
            timeSpans: { ...timeSpans, [id]: { ...span, unit: 'days' } },
          }),
        },
      ]),
      ...[-1, 1].map((shift) => ({
        name: `a new scar: ${newScarDays + shift} days`,
        make: () => ({ ...catalogues, newScarDays: newScarDays + shift }),
      })),
    ];
  },
};
