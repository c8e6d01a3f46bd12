import { practiceFacts, toShown } from '../../consultation/index.ts';
import type { RequestPage } from '../../consultation/staff-api.ts';
import type { RawAnswers } from '../../questions/index.ts';
import { assess, explain, optionIds } from '../../rules/index.ts';
import type { Assessment, Definition, OptionId, Result } from '../../rules/index.ts';
import { isSameResult } from '../requests/compare-results.ts';
import { currentAnswers } from './opened-request.ts';
import type { OpenedRequest } from './opened-request.ts';

type Decided = RequestPage['shown'];

/** A result beside the rules of its definition that did not hold, and why it is what it is. */
function toDecided(
  result: Result,
  definition: Definition | undefined,
  decided?: Assessment,
): Decided {
  const held = new Set(result.levelReasons.map(({ id }) => id));
  const levelRules = definition?.decision.levelRules ?? [];
  const [medicalGrade, topical] = optionIds.map((option) => notMet(option, result, definition));
  return {
    result,
    notMet: {
      levels: levelRules.flatMap(({ id }) => (held.has(id) ? [] : [id])),
      'medical-grade': medicalGrade ?? [],
      topical: topical ?? [],
    },
    explanation: definition && decided?.kind === 'decided' ? explain(definition, decided) : null,
  };
}

/** Without options nothing was weighed, so nothing was met or not met. */
function notMet(option: OptionId, { options }: Result, definition: Definition | undefined) {
  if (!options || !definition) return [];
  const met = new Set(options[option].reasons.map(({ id }) => id));
  return definition.decision.rules.flatMap(({ id, effects }) =>
    effects[option] && !met.has(id) ? [id] : [],
  );
}

/** The decision that the person was shown. */
export function toShownDecision(opened: OpenedRequest): Decided {
  const { definition, result, answers } = opened;
  const again = assessWithShown(opened, answers.answers);
  return toDecided(result.named, definition, again);
}

/** Decides answers with the versions that the person saw, where they are known. */
function assessWithShown(
  { definition, practice, answers }: OpenedRequest,
  given: RawAnswers,
): Assessment | undefined {
  if (!definition || !practice) return undefined;
  return assess(definition, given, answers.decidedOn, practiceFacts(practice.profile));
}

/** The result of the versions that were current, where it is not the one that was shown. */
export function toCurrent(
  { row, result }: OpenedRequest,
  definition: Definition | undefined,
): RequestPage['current'] {
  const { current, named } = result;
  if (current && isSameResult(toShown(named), current)) return null;
  return {
    definition: row.definition_current,
    decided: current && toDecided(current, definition),
  };
}

/** What the answers come to as they hold now; null while none was corrected. */
export function redecide(opened: OpenedRequest): RequestPage['corrected'] {
  if (opened.answerCorrections.length === 0) return null;
  const assessment = assessWithShown(opened, currentAnswers(opened));
  if (!assessment) return null;
  switch (assessment.kind) {
    case 'decided':
      return {
        kind: 'decided',
        decided: toDecided(assessment.result, opened.definition, assessment),
      };
    case 'incomplete':
      return { kind: 'incomplete', questions: [...assessment.questions] };
    default:
      throw new Error(`corrected answers cannot be decided: ${assessment.kind}`);
  }
}
