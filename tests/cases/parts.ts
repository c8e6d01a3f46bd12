import type { Cause } from '../../src/logic/index.ts';
import type { Assessment, OptionId, Reason, Result } from '../../src/rules/index.ts';
import { comeWithEveryOption } from './always.ts';
import type { Expected } from './expected.ts';

type Decided = Extract<Assessment, { kind: 'decided' }>;

const matching: readonly string[] = ['matches', 'does-not-match', 'partner', 'excludes'];
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const inWords = ({ id, effect }: Reason) => `${id} ${effect}`;
const causeInWords = ({ question, options }: Cause) => [question, ...options].join(' ');

/** The parts of a result in the form in which cases expect them. */
export function partsOf({ result, walk }: Decided, expected: Expected): Required<Expected> {
  const { level, levelReasons, options, cautions, timeReasonEnds } = result;
  const reasons = (option: OptionId, wanted: (reason: Reason) => boolean) =>
    (options?.[option].reasons ?? []).filter(wanted).map(inWords);
  const pair = <Part>(part: (option: OptionId) => Part) =>
    [part('medical-grade'), part('topical')] as const;
  return {
    level,
    levelReasons: ids(levelReasons),
    endings: ids(walk.endings),
    statuses: options && [options['medical-grade'].status, options.topical.status],
    held: pair((option) => reasons(option, ({ effect }) => !matching.includes(effect))),
    matched: pair((option) => reasons(option, ({ effect }) => matching.includes(effect))),
    cautions: ids(cautions),
    ownCautions: pair((option) => ownCautions(result, option)),
    cautionFor: mapKeys(expected.cautionFor, (id) =>
      cautions.filter((caution) => caution.id === id).flatMap(({ options: of }) => of),
    ),
    advice: ids(result.advice),
    questionsToAsk: ids(result.questionsToAsk),
    checklist: result.callChecklist.map(({ id, kind }) => `${id} ${kind}`),
    timeReasonEnds: timeReasonEnds && [timeReasonEnds['medical-grade'], timeReasonEnds.topical],
    asked: ids(walk.asked),
    because: mapKeys(expected.because, (id) => causesOf(result, id)),
  };
}

function ownCautions({ cautions }: Result, option: OptionId): string[] {
  return ids(cautions.filter(({ options }) => options.includes(option))).filter(
    (id) => !comeWithEveryOption[option].includes(id),
  );
}

function causesOf({ levelReasons, options, cautions, callChecklist }: Result, id: string) {
  const reasons = options ? [...options['medical-grade'].reasons, ...options.topical.reasons] : [];
  const found = [...levelReasons, ...reasons, ...cautions, ...callChecklist].find(
    (entry) => entry.id === id,
  );
  return (found?.answers ?? []).map(causeInWords);
}

function mapKeys<Value>(
  record: Readonly<Record<string, unknown>> | undefined,
  valueOf: (key: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.keys(record ?? {}).map((key) => [key, valueOf(key)]));
}
