import { onceFor } from '../logic/index.ts';
import { walkQuestions } from '../questions/index.ts';
import type { AnswerProblem, Questionnaire, RawAnswers, Walk } from '../questions/index.ts';
import { assessCautions } from './assess-cautions.ts';
import { assessChecklist } from './assess-checklist.ts';
import { assessDates } from './assess-dates.ts';
import { assessAdvice, assessLevelReasons, assessQuestionsToAsk } from './assess-lists.ts';
import { assessOptions, rulesThatHold } from './assess-options.ts';
import { isCalendarDay } from './calendar.ts';
import { carriesPlateletLine } from './catalogue/standing-cautions.ts';
import type { Definition, PracticeFacts } from './definition.ts';
import { levelIds, optionIds } from './result-ids.ts';
import type { Level } from './result-ids.ts';
import type { LevelReason, OptionResults, Result } from './result.ts';

/** What `assess` says: a result for a complete run, otherwise what is wrong with it. */
export type Assessment =
  | { readonly kind: 'decided'; readonly result: Result; readonly walk: Walk }
  | { readonly kind: 'incomplete'; readonly questions: readonly string[]; readonly walk: Walk }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly { readonly question: string; readonly problem: AnswerProblem }[];
    }
  | { readonly kind: 'unknown-question'; readonly questions: readonly string[] }
  | { readonly kind: 'impossible-date' };

/**
 * Decides one run. Pure: the same arguments give the same result, and every reason that
 * holds is kept, whichever one won.
 * @param definition version of questions and rules to decide with
 * @param answers by question id: a string for `one`, a list of strings for `many`;
 *   answers to questions that do not apply are ignored
 * @param on ISO day on which the answers about time were given
 * @param practice what the decision needs of the practice profile
 */
export function assess(
  definition: Definition,
  answers: RawAnswers,
  on: string,
  practice: PracticeFacts,
): Assessment {
  const known = idsOf(definition.questionnaire);
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  if (unknown.length > 0) return { kind: 'unknown-question', questions: unknown };
  if (!isCalendarDay(on)) return { kind: 'impossible-date' };

  const walk = walkQuestions(
    definition.questionnaire,
    answers,
    (fact) => fact === carriesPlateletLine && practice.carriesPlateletLine,
  );
  if (walk.problems.length > 0) return { kind: 'invalid', problems: walk.problems };
  if (walk.missing.length > 0) return { kind: 'incomplete', questions: walk.missing, walk };
  return { kind: 'decided', result: decide(definition, walk, on), walk };
}

const idsOf = onceFor(
  ({ questions }: Questionnaire): ReadonlySet<string> => new Set(questions.map(({ id }) => id)),
);

function decide(definition: Definition, walk: Walk, on: string): Result {
  const { decision, version, contentHash } = definition;
  const levelReasons = assessLevelReasons(decision, walk);
  const ended = highestLevel(levelReasons);
  const held = rulesThatHold(decision, walk);
  const options = ended ? null : assessOptions(decision, held, walk);
  const level = ended ?? levelFromOptions(options);
  return {
    level,
    levelReasons,
    options,
    cautions: options ? assessCautions(decision, held, options, walk) : [],
    advice: assessAdvice(decision, level, walk),
    questionsToAsk: options ? assessQuestionsToAsk(decision, walk) : [],
    callChecklist: assessChecklist(decision, levelReasons, held, options, walk),
    timeReasonEnds: options ? assessDates(decision, options, walk, on) : null,
    provenance: { definition: version, contentHash, on },
  };
}

function highestLevel(reasons: readonly LevelReason[]): Level | undefined {
  return levelIds.find((level) => reasons.some((reason) => reason.level === level));
}

/** rules.md: topics when one is worth discussing, else ask-first, else no-match. */
function levelFromOptions(options: OptionResults | null): Level {
  const statuses = optionIds.map((option) => options?.[option].status);
  if (statuses.includes('worth-discussing')) return 'topics';
  return statuses.includes('ask-first') || statuses.includes('not-now') ? 'ask-first' : 'no-match';
}
