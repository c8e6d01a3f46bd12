import { askingCases } from './asking.ts';
import type { Case } from './case.ts';
import { dateCases } from './dates.ts';
import { gateCases, healingCases } from './healing.ts';
import { levelCases } from './levels.ts';
import { listCases } from './lists.ts';
import { matchingCases } from './matching.ts';
import { rowCases } from './rows.ts';

/** Every table of cases with the part of the documents that it was written from. */
export const tables: readonly { readonly title: string; readonly cases: readonly Case[] }[] = [
  { title: 'rules.md, "What holds an option back", each row alone', cases: rowCases },
  { title: 'rules.md, "Does an option match?"', cases: matchingCases },
  { title: 'rules.md, "Levels"', cases: levelCases },
  { title: 'rules.md, "Healing and time", skin, surgeon, filler and relaxer', cases: healingCases },
  { title: 'rules.md, cautions, questions to ask, advice and call checklist', cases: listCases },
  { title: 'questionnaire.md, "asked when"', cases: askingCases },
  { title: 'rules.md, timeReasonEnds', cases: dateCases },
  { title: 'rules.md, "Healing and time", each gate', cases: gateCases },
];
