import { answeredOnWindow, practiceFacts } from '../../consultation/index.ts';
import type { PracticeVersion, Problem, Submission } from '../../consultation/index.ts';
import { assess, daysBetween } from '../../rules/index.ts';
import type { Result } from '../../rules/index.ts';
import { calendarDayIn } from '../clock.ts';
import type { ServedDefinition } from '../definitions/definition-store.ts';
import { canSend } from '../practice-versions.ts';
import { createProblem } from '../problem-reply.ts';
import { checkAnswers } from './check-answers.ts';
import { isMoreCautious, isSameResult } from './compare-results.ts';
import { urgentLevels } from './urgency.ts';

/** What the server makes of what was sent. */
export interface DecidedSubmission {
  readonly definitionCurrent: string;
  readonly practiceCurrent: number;
  readonly named: Result;
  readonly current: Result | null;
  readonly goals: readonly string[];
  readonly decidedOn: string;
  readonly urgent: boolean;
  readonly recheck: boolean;
  readonly dateDoubt: boolean;
}

export type Decision =
  | { readonly ok: true; readonly decided: DecidedSubmission }
  | { readonly ok: false; readonly problem: Problem };

/** Everything that a decision is made with. */
export interface DecisionContext {
  /** The one that the page named. */
  readonly definition: ServedDefinition | undefined;
  /** The one in force. */
  readonly current: ServedDefinition;
  readonly practiceNamed: PracticeVersion | undefined;
  readonly practiceCurrent: PracticeVersion;
  readonly receivedAt: Date;
}

/**
 * Decides a submission with the versions that the person saw and again with the current
 * ones. What the page showed must be what its versions give; a current version that is more
 * careful flags the request and never refuses it.
 */
export function decideSubmission(submission: Submission, context: DecisionContext): Decision {
  const { definition, practiceNamed, practiceCurrent, receivedAt } = context;
  const { versions, answers, answeredOn, shown } = submission;
  if (!isNamed(definition, versions.consents) || !practiceNamed || !canSend(practiceNamed)) {
    return { ok: false, problem: createProblem('unknown-version') };
  }

  const today = calendarDayIn(practiceCurrent.profile.timeZone ?? 'UTC', receivedAt);
  const dateDoubt = isDoubtful(answeredOn, today);
  const on = dateDoubt ? today : answeredOn;
  const checked = checkAnswers(definition, answers, on, practiceFacts(practiceNamed.profile));
  if (!checked.ok) return checked;
  const named = checked.result;
  if (!isSameResult(shown, named)) return { ok: false, problem: createProblem('result-differs') };

  const again = assess(context.current, answers, on, practiceFacts(practiceCurrent.profile));
  const current = again.kind === 'decided' ? again.result : null;
  return {
    ok: true,
    decided: {
      definitionCurrent: context.current.version,
      practiceCurrent: practiceCurrent.version,
      named,
      current,
      goals: checked.goals,
      decidedOn: on,
      urgent: [named, current].some((result) => result && urgentLevels.includes(result.level)),
      recheck: isMoreCautious(current, named),
      dateDoubt,
    },
  };
}

function isNamed(
  definition: ServedDefinition | undefined,
  consents: string,
): definition is ServedDefinition {
  return definition?.consentsVersion === consents;
}

function isDoubtful(answeredOn: string, today: string): boolean {
  const daysAgo = daysBetween(answeredOn, today);
  return !(daysAgo <= answeredOnWindow.daysBack && daysAgo >= -answeredOnWindow.daysAhead);
}
