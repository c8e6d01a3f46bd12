export { all, any, hasAny, hasNone, named, practiceFact } from './build.ts';
export type { QuestionReference } from './build.ts';
export { questionsIn } from './questions-in.ts';
export { withinReach } from './conditional-list.ts';
export type { AnswerState, AnswerView, Condition } from './condition.ts';
export { onceFor } from './once-for.ts';
export { causesOf, evaluate, holds, mergeCauses } from './evaluate.ts';
export type { Cause } from './evaluate.ts';
