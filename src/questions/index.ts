export { answerSchema, readAnswer } from './answer-schema.ts';
export type { AnswerProblem, ReadAnswer } from './answer-schema.ts';
export { endings } from './endings.ts';
export type { Ending, EndingId } from './endings.ts';
export { procedures } from './procedures.ts';
export type { Procedure, ProcedureId } from './procedures.ts';
export { sectionIds } from './question.ts';
export type { Question, SafetyOrder, SectionId } from './question.ts';
export { questionnaire, questions } from './questionnaire.ts';
export type {
  AnswerTo,
  Answers,
  OptionOf,
  QuestionById,
  QuestionId,
  Questionnaire,
} from './questionnaire.ts';
export { timeBands } from './time-bands.ts';
export { applicableAnswers, walkQuestions } from './walk.ts';
export type { NotAskedBecause, RawAnswers, Walk, WalkedQuestion } from './walk.ts';
