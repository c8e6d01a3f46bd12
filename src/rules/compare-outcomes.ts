import { optionIds, optionStatuses } from './result-ids.ts';
import type { Level, OptionId, OptionStatus } from './result-ids.ts';

/**
 * What "more cautious" and "less cautious" mean, in this one place. One run is decided twice:
 *
 * - Level. A run that ends (emergency, same-day, under-age, this-week) is more cautious than
 *   one that goes on to options, and of two that end the earlier in `runEnds` is. Where the
 *   two end differently, nothing else is compared. `topics`, `ask-first` and `no-match` only
 *   sum up the statuses, so they are not compared by themselves.
 * - Status of an option. The earlier in `optionStatuses`, the more cautious; an option that is
 *   not suggested to anyone at all is therefore the most cautious.
 * - Caution beside an option that is shown both times: one more is more cautious, one that is
 *   gone is less cautious. Beside an option that is shown once only, the status says it.
 * - Advice: the same, one more is more cautious, one that is gone is less.
 *
 * Reasons, sources, the questions that are asked or taken along, and every word are neither.
 * A definition is less cautious when some run is less cautious with it in any of these; that
 * others are more cautious does not make up for it.
 */
export type Direction = 'more' | 'less';

/** One way in which two results of the same run differ in caution. */
export type Difference = { readonly direction: Direction } & (
  | { readonly kind: 'level'; readonly from: RunEnd; readonly to: RunEnd }
  | {
      readonly kind: 'status';
      readonly option: OptionId;
      readonly from: OptionStatus;
      readonly to: OptionStatus;
    }
  | { readonly kind: 'caution'; readonly option: OptionId; readonly id: string }
  | { readonly kind: 'advice'; readonly id: string }
);

/** Where a run ends, or that it goes on to the options; the most cautious first. */
export const runEnds = [
  'emergency',
  'same-day',
  'under-age',
  'this-week',
  'goes-on',
] as const satisfies readonly (Level | 'goes-on')[];
export type RunEnd = (typeof runEnds)[number];

function runEndOf(level: Level): RunEnd {
  return runEnds.find((end) => end === level) ?? 'goes-on';
}

/** The direction from one entry of a list to another, where the most cautious comes first. */
export function directionIn<Entry>(
  mostCautiousFirst: readonly Entry[],
  from: Entry,
  to: Entry,
): Direction | undefined {
  const step = mostCautiousFirst.indexOf(to) - mostCautiousFirst.indexOf(from);
  if (step < 0) return 'more';
  return step > 0 ? 'less' : undefined;
}

interface Named {
  readonly id: string;
}

/** What is compared of a result. */
export interface Compared {
  readonly level: Level;
  readonly options:
    | {
        readonly [Option in OptionId]: { readonly status: OptionStatus };
      }
    | null;
  readonly cautions: readonly (Named & { readonly options: readonly OptionId[] })[];
  readonly advice: readonly Named[];
}

/** Every way in which the second result of a run is more or less cautious than the first. */
export function compareOutcomes(before: Compared, after: Compared): Difference[] {
  const from = runEndOf(before.level);
  const to = runEndOf(after.level);
  const direction = directionIn(runEnds, from, to);
  if (direction) return [{ kind: 'level', from, to, direction }];
  return [
    ...optionIds.flatMap((option) => compareOption(option, before, after)),
    ...changesOf(before.advice, after.advice).map(
      (change) => ({ kind: 'advice', ...change }) as const,
    ),
  ];
}

function compareOption(option: OptionId, before: Compared, after: Compared): Difference[] {
  const from = before.options?.[option].status;
  const to = after.options?.[option].status;
  if (from === undefined || to === undefined) return [];
  const direction = directionIn(optionStatuses, from, to);
  const statuses = direction ? [{ kind: 'status', option, from, to, direction } as const] : [];
  if (from === 'not-suggested' || to === 'not-suggested') return statuses;
  const beside = ({ cautions }: Compared) =>
    cautions.filter(({ options }) => options.includes(option));
  return [
    ...statuses,
    ...changesOf(beside(before), beside(after)).map(
      (change) => ({ kind: 'caution', option, ...change }) as const,
    ),
  ];
}

function changesOf(
  before: readonly Named[],
  after: readonly Named[],
): { id: string; direction: Direction }[] {
  const gone = before.filter(({ id }) => !after.some((other) => other.id === id));
  const come = after.filter(({ id }) => !before.some((other) => other.id === id));
  return [
    ...gone.map(({ id }) => ({ id, direction: 'less' as const })),
    ...come.map(({ id }) => ({ id, direction: 'more' as const })),
  ];
}
