import type { RequestPage } from '../../consultation/staff-api.ts';
import { optionIds } from '../../rules/index.ts';
import type { Level, OptionId, OptionStatus } from '../../rules/index.ts';

/** The way of one request through the decision: what was asked and what counted. */
export interface OwnPath {
  /** Options that were chosen, by question that was asked. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Signs and answers that ended the questions. */
  readonly ends: ReadonlySet<string>;
  /** Rules that counted, for each option. */
  readonly rules: { readonly [Option in OptionId]: ReadonlySet<string> };
  /** What each option came to; null where the questions ended before that. */
  readonly statuses: { readonly [Option in OptionId]: OptionStatus } | null;
  readonly level: Level;
}

/** The path of a request as it was sent: what the person was shown. */
export function ownPathOf({ questions, shown }: Pick<RequestPage, 'questions' | 'shown'>): OwnPath {
  const { level, levelReasons, options } = shown.result;
  const rulesOf = (option: OptionId) =>
    new Set(options?.[option].reasons.map(({ id }) => id) ?? []);
  const [clinic, topical] = optionIds;
  return {
    answers: new Map(
      questions.flatMap((entry) => (entry.asked ? [[entry.question, entry.options]] : [])),
    ),
    ends: new Set(levelReasons.map(({ id }) => id)),
    rules: { [clinic]: rulesOf(clinic), [topical]: rulesOf(topical) },
    statuses: options && {
      [clinic]: options[clinic].status,
      [topical]: options[topical].status,
    },
    level,
  };
}

/** Whether a rule counted for any option. */
export function counted({ rules }: OwnPath, id: string): boolean {
  return optionIds.some((option) => rules[option].has(id));
}
