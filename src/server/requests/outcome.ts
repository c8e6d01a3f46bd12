import * as z from 'zod/mini';
import { levelIds, optionIds, optionStatuses } from '../../rules/index.ts';
import type { Result } from '../../rules/index.ts';

const ids = z.array(z.string());
const decidedOption = z.strictObject({ status: z.enum(optionStatuses), reasons: ids });

/** What was decided of a run, as ids alone: what a replay compares. */
export const outcomeSchema = z.strictObject({
  level: z.enum(levelIds),
  levelReasons: ids,
  options: z.nullable(z.strictObject({ 'medical-grade': decidedOption, topical: decidedOption })),
  cautions: z.array(z.strictObject({ id: z.string(), options: z.array(z.enum(optionIds)) })),
  advice: ids,
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** A result without what it is told with: causes, sources, questions to take along, days. */
export function outcomeOf({ level, levelReasons, options, cautions, advice }: Result): Outcome {
  return {
    level,
    levelReasons: idsOf(levelReasons),
    options: options && {
      'medical-grade': decidedOf(options['medical-grade']),
      topical: decidedOf(options.topical),
    },
    cautions: cautions.map(({ id, options: beside }) => ({ id, options: beside })),
    advice: idsOf(advice),
  };
}

type OptionResult = NonNullable<Result['options']>['topical'];
type DecidedOption = NonNullable<Outcome['options']>['topical'];

function decidedOf({ status, reasons }: OptionResult): DecidedOption {
  return { status, reasons: idsOf(reasons) };
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/** Whether two outcomes are the same, lists in the same order. Made for a million of them. */
export function isSameOutcome(one: Outcome, other: Outcome): boolean {
  return (
    one.level === other.level &&
    isSameList(one.levelReasons, other.levelReasons) &&
    isSameOptions(one.options, other.options) &&
    one.cautions.length === other.cautions.length &&
    one.cautions.every(({ id, options }, place) => {
      const caution = other.cautions[place];
      return id === caution?.id && isSameList(options, caution.options);
    }) &&
    isSameList(one.advice, other.advice)
  );
}

function isSameOptions(one: Outcome['options'], other: Outcome['options']): boolean {
  if (!one || !other) return one === other;
  return optionIds.every(
    (option) =>
      one[option].status === other[option].status &&
      isSameList(one[option].reasons, other[option].reasons),
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, place) => entry === other[place]);
}
