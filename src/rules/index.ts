export { assess } from './assess.ts';
export { checkDefinition } from './check-definition.ts';
export { workingTimes } from './check-times.ts';
export type { Times } from './check-times.ts';
export { sayDefinitionFault } from './definition-fault.ts';
export type { DefinitionFault } from './definition-fault.ts';
export type { Assessment } from './assess.ts';
export { compareOutcomes, directionIn, runEnds } from './compare-outcomes.ts';
export type { Compared, Direction, RunEnd } from './compare-outcomes.ts';
export { daysBetween, isCalendarDay } from './calendar.ts';
export type { AdviceId } from './catalogue/advice.ts';
export type { ToldToStaff } from './catalogue/call-checklist.ts';
export type { CautionId } from './catalogue/cautions.ts';
export type { LevelRuleId } from './catalogue/levels.ts';
export type { QuestionToAskId } from './catalogue/questions-to-ask.ts';
export { carriesPlateletLine } from './catalogue/standing-cautions.ts';
export { mapDecision } from './decision-map.ts';
export { decisionMapSchema } from './decision-map-schema.ts';
export type {
  DecisionMap,
  MappedEffect,
  MappedRule,
  MappedSection,
  MappedTime,
} from './decision-map-schema.ts';
export type { Definition, PracticeFacts } from './definition.ts';
export { explain, explainCauses } from './explain/explain.ts';
export { explanationSchema } from './explain/explanation.ts';
export type { ClearableFact, Explanation, Outcome, StatusCause } from './explain/explanation.ts';
export {
  effectKinds,
  levelIds,
  levelsWithoutRequest,
  levelsWithOptions,
  optionIds,
  optionStatuses,
} from './result-ids.ts';
export { resultSchema } from './result.ts';
export type { EffectKind, Level, OptionId, OptionStatus } from './result-ids.ts';
export type {
  Caution,
  ChecklistLine,
  LevelReason,
  OptionResults,
  Reason,
  Result,
} from './result.ts';
export type { Decision } from './rule.ts';
export { completeDecision } from './stored-decision.ts';
export type { StoredDecision } from './stored-decision.ts';
export { confirmationParts, listToConfirm, statementKinds } from './to-confirm.ts';
export type { ConfirmationPart, ToConfirm } from './to-confirm.ts';
export { decision } from './working-decision.ts';
export type { RuleId } from './working-decision.ts';
export { aboutSections, comparisonRows } from './statements/about.ts';
export type { AboutSectionId, AboutStatementId, ComparisonRowId } from './statements/about.ts';
export { carePages, careSteps } from './statements/care.ts';
export type { CareLevel, CareStepId } from './statements/care.ts';
export {
  aspectIds,
  choiceCitation,
  choiceCitations,
  choiceIds,
  choiceStatementIds,
} from './statements/choices.ts';
export type { AspectId, ChoiceId, ChoiceStatementId } from './statements/choices.ts';
export { levelCitations, pageCitations, statusCitations } from './statements/pages.ts';
export { hintCitations, plainHint, whyCitations } from './statements/questions.ts';
