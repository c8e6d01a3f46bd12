import { applicableAnswers, walkQuestions } from '../../questions/index.ts';
import type { Question, Walk } from '../../questions/index.ts';
import type { Definition } from '../definition.ts';
import { optionIds, optionStatuses } from '../result-ids.ts';
import type { OptionId } from '../result-ids.ts';
import type { Result } from '../result.ts';
import { decideAll } from './decide-all.ts';
import type { ClearableFact, Outcome } from './explanation.ts';
import type { FullAnswers } from './quiet-answers.ts';

/**
 * What the facts that a call can clear up would change: safety answers that were left open,
 * and times. Never what somebody wants: that is asked, not cleared up.
 * @param walk the complete run
 * @param result what `assess` said of it
 * @param quiet answers that say nothing, for questions that an answer would open
 */
export function clearableFacts(
  definition: Definition,
  walk: Walk,
  result: Result,
  quiet: FullAnswers,
): ClearableFact[] {
  return walk.asked.flatMap((question) => {
    const options = walk.answers.get(question.id);
    if (!options || !canBeClearedUp(definition, question, options)) return [];
    const outcomes = alternatives(definition, question, options).flatMap((answer) =>
      outcomeOf(definition, walk, result, quiet, question, answer),
    );
    if (outcomes.length === 0) return [];
    return [{ question: question.id, options: [...options], outcomes: joinAlike(outcomes) }];
  });
}

function canBeClearedUp(
  { decision }: Definition,
  { id, order }: Question,
  options: readonly string[],
): boolean {
  if (!order) return false;
  return (
    options.some((option) => decision.openOptions.includes(option)) ||
    decision.datedRules.some(({ question }) => question === id)
  );
}

function alternatives(
  { decision }: Definition,
  question: Question,
  given: readonly string[],
): readonly string[] {
  return question.options.filter(
    (option) => !given.includes(option) && !decision.openOptions.includes(option),
  );
}

function outcomeOf(
  definition: Definition,
  walk: Walk,
  now: Result,
  quiet: FullAnswers,
  { id, kind }: Question,
  answer: string,
): Outcome[] {
  const answers = [answer];
  const then = decideAll(definition, new Map([...quiet, ...walk.answers, [id, answers]]));
  const raw = { ...applicableAnswers(walk), [id]: kind === 'many' ? answers : answer };
  const { missing } = walkQuestions(definition.questionnaire, raw);
  const [before, after] = [heldBackBy(now), heldBackBy(then)];
  const cleared = before.filter((rule) => !after.includes(rule));
  const added = after.filter((rule) => !before.includes(rule));
  const gain = gainOf(now, then, cleared.length - added.length);
  if (missing.length > 0) return [{ kind: 'opens', answers, gain, questions: [...missing] }];
  const statuses = statusesOf(then);
  // Levels say no more than these: a run that ends has rules by which it does.
  const same =
    JSON.stringify(statusesOf(now)) === JSON.stringify(statuses) &&
    cleared.length + added.length === 0;
  return same
    ? []
    : [{ kind: 'decided', answers, gain, level: then.level, statuses, cleared, added }];
}

/** Where an answer ends the run, nothing is cleared up: it is graver than it seemed. */
function gainOf(now: Result, then: Result, fewer: number): Outcome['gain'] {
  if (!then.options) return { lifted: 0, cleared: 0 };
  const rank = ({ options }: Result, option: OptionId) =>
    optionStatuses.indexOf(options?.[option].status ?? 'not-suggested');
  const lifted = optionIds.filter((option) => rank(then, option) > rank(now, option));
  return { lifted: lifted.length, cleared: Math.max(0, fewer) };
}

function statusesOf({ options }: Result) {
  return (
    options && {
      'medical-grade': options['medical-grade'].status,
      topical: options.topical.status,
    }
  );
}

/** Ids of what holds something back: a level that ended the run, or rules for an option. */
function heldBackBy({ levelReasons, options }: Result): string[] {
  const reasons = optionIds.flatMap((option) => options?.[option].reasons ?? []);
  const holding = reasons.filter(({ effect }) => effect === 'review' || effect === 'not-now');
  return [...new Set([...levelReasons, ...holding].map(({ id }) => id))];
}

/** Answers that come to the same are told once, whichever rules begin to hold for them. */
function joinAlike(outcomes: readonly Outcome[]): Outcome[] {
  const joined = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = JSON.stringify({ ...outcome, answers: null, added: null });
    const alike = joined.get(key);
    joined.set(key, alike ? join(alike, outcome) : outcome);
  }
  return [...joined.values()];
}

function join(one: Outcome, other: Outcome): Outcome {
  const answers = [...one.answers, ...other.answers];
  if (one.kind === 'opens' || other.kind === 'opens') return { ...one, answers };
  return { ...one, answers, added: [...new Set([...one.added, ...other.added])] };
}
