import type { Condition } from '../../src/logic/index.ts';
import { levelIds, levelsWithoutRequest, optionIds } from '../../src/rules/index.ts';
import type { Decision, Level, OptionId, OptionStatus } from '../../src/rules/index.ts';
import { encodeCondition } from './encode-condition.ts';
import type { EncodedRun } from './encode-questionnaire.ts';
import { and, no, not, or, yes } from './formula.ts';
import type { Formula } from './formula.ts';

/** What `assess` says of a run, as one formula for each thing that it may say. */
export interface EncodedResult {
  readonly ended: Formula;
  readonly level: Readonly<Record<Level, Formula>>;
  readonly status: Readonly<Record<OptionId, Readonly<Record<OptionStatus, Formula>>>>;
  /** A level rule that holds, by id. */
  readonly levelReasons: ReadonlyMap<string, Formula>;
  /** A rule that holds for an option, by `<option> <rule>`. */
  readonly reasons: ReadonlyMap<string, Formula>;
  /** A caution that comes for an option, by `<option> <caution>`. */
  readonly cautions: ReadonlyMap<string, Formula>;
  readonly advice: ReadonlyMap<string, Formula>;
  /** A question to ask that is due, by id; and one that comes first, by `first <id>`. */
  readonly questionsToAsk: ReadonlyMap<string, Formula>;
  readonly requestPossible: Formula;
}

/** Whether a rule, caution or advice takes part; all do, unless one is taken out. */
export type TakesPart = (entry: string) => Formula;

const always: TakesPart = () => yes;

/** Names of the entries of a decision that can be taken out, as {@link TakesPart} gets them. */
export function entriesOf(decision: Decision): string[] {
  return [
    ...decision.levelRules.map(({ id }) => `level ${id}`),
    ...decision.rules.map(({ id }) => `rule ${id}`),
    ...decision.standingCautions.map(({ caution }, place) => `standing ${place} ${caution}`),
    ...decision.adviceRules.map(({ id }) => `advice ${id}`),
  ];
}

/** The decision of a run as formulas, following rules.md and `src/rules/assess*.ts`. */
export function encodeDecision(
  decision: Decision,
  run: EncodedRun,
  takesPart: TakesPart = always,
): EncodedResult {
  const holds = (when: Condition | undefined) => (when ? encodeCondition(when, run) : yes);
  const levelReasons = new Map(
    decision.levelRules.map(({ id, when }) => [id, and(holds(when), takesPart(`level ${id}`))]),
  );
  const ended = or(...levelReasons.values());

  const reasons = new Map<string, Formula>();
  for (const option of optionIds) {
    for (const { id, when, effects } of decision.rules) {
      const effect = effects[option];
      if (!effect) continue;
      const applies = and(not(ended), holds(when), holds(effect.onlyWhen), takesPart(`rule ${id}`));
      reasons.set(`${option} ${id}`, applies);
    }
  }
  const has = (option: OptionId, kind: string) =>
    or(
      ...decision.rules
        .filter(({ effects }) => effects[option]?.kind === kind)
        .map(({ id }) => reasons.get(`${option} ${id}`) ?? no),
    );
  const statusOf = (option: OptionId) => {
    const needed = decision.needs[option].map((kind) => has(option, kind));
    const suggested = and(not(ended), ...needed, not(has(option, 'excludes')));
    const notNow = has(option, 'not-now');
    const review = has(option, 'review');
    return {
      'not-suggested': and(not(ended), not(suggested)),
      'not-now': and(suggested, notNow),
      'ask-first': and(suggested, not(notNow), review),
      'worth-discussing': and(suggested, not(notNow), not(review)),
    };
  };
  const status = { 'medical-grade': statusOf('medical-grade'), topical: statusOf('topical') };
  const shown = (option: OptionId) => and(not(ended), not(status[option]['not-suggested']));

  const level = encodeLevels(decision, levelReasons, status, ended);
  return {
    ended,
    level,
    status,
    levelReasons,
    reasons,
    cautions: encodeCautions(decision, reasons, shown, holds, takesPart),
    advice: encodeAdvice(decision, level, holds, takesPart),
    questionsToAsk: encodeQuestionsToAsk(decision, run, ended, holds),
    requestPossible: not(or(...levelsWithoutRequest.map((each) => level[each]))),
  };
}

function encodeLevels(
  decision: Decision,
  levelReasons: ReadonlyMap<string, Formula>,
  status: EncodedResult['status'],
  ended: Formula,
): EncodedResult['level'] {
  const reachedBy = (level: Level) =>
    or(
      ...decision.levelRules
        .filter((rule) => rule.level === level)
        .map(({ id }) => levelReasons.get(id) ?? no),
    );
  const above = (level: Level) => or(...levelIds.slice(0, levelIds.indexOf(level)).map(reachedBy));
  const some = (wanted: OptionStatus) => or(...optionIds.map((option) => status[option][wanted]));
  const topics = and(not(ended), some('worth-discussing'));
  const askFirst = and(not(ended), not(topics), or(some('ask-first'), some('not-now')));
  const first = (level: Level) => and(reachedBy(level), not(above(level)));
  return {
    emergency: first('emergency'),
    'same-day': first('same-day'),
    'under-age': first('under-age'),
    'this-week': first('this-week'),
    topics,
    'ask-first': askFirst,
    'no-match': and(not(ended), not(topics), not(askFirst)),
  };
}

function encodeCautions(
  decision: Decision,
  reasons: ReadonlyMap<string, Formula>,
  shown: (option: OptionId) => Formula,
  holds: (when: Condition | undefined) => Formula,
  takesPart: TakesPart,
): Map<string, Formula> {
  const cautions = new Map<string, Formula>();
  const add = (option: OptionId, caution: string, when: Formula) => {
    const key = `${option} ${caution}`;
    cautions.set(key, or(cautions.get(key) ?? no, and(shown(option), when)));
  };
  for (const { id, effects } of decision.rules) {
    for (const option of optionIds) {
      const effect = effects[option];
      if (effect?.kind !== 'caution') continue;
      add(option, effect.caution, reasons.get(`${option} ${id}`) ?? no);
    }
  }
  for (const [place, { caution, options, when }] of decision.standingCautions.entries()) {
    const part = takesPart(`standing ${place} ${caution}`);
    for (const option of options) add(option, caution, and(holds(when), part));
  }
  return cautions;
}

function encodeAdvice(
  decision: Decision,
  level: EncodedResult['level'],
  holds: (when: Condition | undefined) => Formula,
  takesPart: TakesPart,
): Map<string, Formula> {
  const silent = or(...decision.levelsWithoutAdvice.map((each) => level[each]));
  return new Map(
    decision.adviceRules.map(({ id, when }) => [
      id,
      and(holds(when), not(silent), takesPart(`advice ${id}`)),
    ]),
  );
}

function encodeQuestionsToAsk(
  decision: Decision,
  run: EncodedRun,
  ended: Formula,
  holds: (when: Condition | undefined) => Formula,
): Map<string, Formula> {
  const matters = run.questionOf(decision.orderedBy);
  return new Map(
    decision.questionsToAsk.flatMap(({ id, when, matters: options }) => {
      const due = and(not(ended), holds(when));
      const first = and(due, or(...options.map(matters.chose)));
      return [
        [id, due],
        [`first ${id}`, first],
      ] as const;
    }),
  );
}
