export { readAnswer } from './answer-schema.ts';
export type { AnswerProblem } from './answer-schema.ts';
export { endings } from './endings.ts';
export { answersOfEveryCaller } from './every-caller.ts';
export type { EndingId } from './endings.ts';
export type { ProcedureId } from './procedures.ts';
export { briefParts, sectionIds } from './question.ts';
export type { BriefPart, Question, SectionId } from './question.ts';
export { questionnaire, questions, wishQuestion } from './questionnaire.ts';
export type {
  Answers,
  OptionOf,
  QuestionById,
  QuestionId,
  Questionnaire,
  SharedPageId,
} from './questionnaire.ts';
export { timeBands } from './time-bands.ts';
export { timeSpans } from './time-spans.ts';
export { treatedWhere } from './treated-where.ts';
export { applicableAnswers, walkQuestions } from './walk.ts';
export type { NotAskedBecause, RawAnswers, Walk } from './walk.ts';
