export { consentIds, consentSchema, requiredConsents } from './consents.ts';
export type { Consent, ConsentId } from './consents.ts';
export {
  contactSchema,
  contactWays,
  countCharacters,
  fieldProblems,
  languages,
  looksLikePhone,
  timesOfDay,
} from './contact.ts';
export type { Contact, ContactWay, FieldProblem, Language, TimeOfDay } from './contact.ts';
export { answeredOnWindow, contractVersion, requestLimits } from './limits.ts';
export {
  defaultPracticeProfile,
  lineSchema,
  partsToConfirm,
  practiceProfileSchema,
  practiceVersionSchema,
  publicPracticeSchema,
} from './practice.ts';
export type {
  PartToConfirm,
  PracticeProfile,
  PracticeVersion,
  PublicPractice,
} from './practice.ts';
export { acknowledgementSchema, problemSchema, requestProblemSchema } from './problem.ts';
export type { Acknowledgement, Problem, ProblemCode } from './problem.ts';
export { roles } from './roles.ts';
export type { AccessRule, Role } from './roles.ts';
export { toShown } from './shown.ts';
export {
  callOutcomes,
  canMove,
  closeReasons,
  isWaiting,
  requestStates,
  transitions,
} from './states.ts';
export type { CallOutcome, CloseReason, Flag, RequestState } from './states.ts';
export { requestIdSchema, shownSchema, submissionSchema } from './submission.ts';
export type { Shown, Submission } from './submission.ts';
export { contactProblems } from './contact-problems.ts';
export { practiceFacts, weekdays } from './practice-facts.ts';
