import type { Operator } from '../mutation.ts';
import { addOption, dropOption, turnTest } from './condition-options.ts';
import { allForAny, alwaysOrNever, dropPart, turnFact } from './condition-parts.ts';
import { addCondition, coupleCondition } from './couplings.ts';
import {
  changeCaution,
  changeEffect,
  changeLevel,
  changeOptions,
  moveEffect,
  narrowEffect,
} from './effects.ts';
import { stillAsked } from './endings.ts';
import { dropEntry, dropQuestionOption } from './entries.ts';
import { changeMark } from './evidence.ts';
import { changeList } from './lists.ts';
import { reverseOrder } from './orders.ts';
import { questionMarks } from './question-marks.ts';
import { safetyOrders } from './safety-orders.ts';
import { changeSource } from './sources.ts';
import { shiftTime } from './times.ts';

/** Every kind of mistake that is made, one after the other. */
export const operators: readonly Operator[] = [
  dropEntry,
  dropQuestionOption,
  changeEffect,
  moveEffect,
  narrowEffect,
  changeCaution,
  changeOptions,
  changeLevel,
  dropOption,
  addOption,
  turnTest,
  dropPart,
  allForAny,
  alwaysOrNever,
  turnFact,
  coupleCondition,
  addCondition,
  stillAsked,
  questionMarks,
  safetyOrders,
  shiftTime,
  changeList,
  reverseOrder,
  changeSource,
  changeMark,
];
