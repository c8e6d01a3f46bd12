import { area, goals, scarAge, scarKind } from './catalogue/goals.ts';
import {
  allergies,
  conditions,
  exosomeHistory,
  medicines,
  pregnancy,
  productReaction,
  recentIllness,
  recentSun,
  skinNow,
  smoking,
} from './catalogue/health.ts';
import { donorMaterial, expectation, setting, whatMatters } from './catalogue/priorities.ts';
import {
  openToProcedure,
  plannedProcedures,
  plannedWhen,
  plannedWith,
  recentProcedures,
  sameArea,
  surgeonClearance,
  treatedBy,
  treatedSkin,
  whenQuestions,
} from './catalogue/procedures.ts';
import { emergencySigns, problemSigns } from './catalogue/right-now.ts';
import { age } from './catalogue/you.ts';
import { endings } from './endings.ts';
import type { Ending } from './endings.ts';
import type { Question } from './question.ts';

/** Every question in document order. The order here is the order of asking. */
export const questions = [
  emergencySigns,
  problemSigns,
  age,
  goals,
  scarKind,
  scarAge,
  area,
  recentProcedures,
  ...Object.values(whenQuestions),
  surgeonClearance,
  treatedSkin,
  sameArea,
  treatedBy,
  plannedProcedures,
  plannedWhen,
  plannedWith,
  openToProcedure,
  pregnancy,
  skinNow,
  conditions,
  medicines,
  allergies,
  recentIllness,
  recentSun,
  smoking,
  exosomeHistory,
  productReaction,
  setting,
  donorMaterial,
  expectation,
  whatMatters,
] as const;

type CatalogueQuestion = (typeof questions)[number];

/** Id of a question of the working catalogue. */
export type QuestionId = CatalogueQuestion['id'];
/** The question with this id, with its literal options. */
export type QuestionById<Id extends QuestionId> = Extract<CatalogueQuestion, { readonly id: Id }>;
/** Options of the question with this id. */
export type OptionOf<Id extends QuestionId> = QuestionById<Id>['options'][number];
/** The answer to the question with this id. */
export type AnswerTo<Id extends QuestionId> =
  QuestionById<Id> extends { readonly kind: 'one' } ? OptionOf<Id> : readonly OptionOf<Id>[];
/** Id of a question that has others on its page. */
export type SharedPageId = NonNullable<CatalogueQuestion['sharesPageWith']>;
/** Answers to the working catalogue; what is missing is unanswered. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> };

/** Questions and what ends them: one version of the questionnaire, as data. */
export interface Questionnaire {
  readonly questions: readonly Question[];
  readonly endings: readonly Ending[];
}

/** The question whose answer says what a request is about. */
export const wishQuestion = goals.id;

/** The working questionnaire. What serves patients is a released copy of it. */
export const questionnaire: Questionnaire = { questions, endings };
