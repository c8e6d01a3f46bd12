import { practiceFact } from '../../logic/index.ts';
import { whatMatters } from '../../questions/catalogue.ts';
import type { OptionOf } from '../../questions/index.ts';
import type { QuestionToAsk } from '../rule.ts';
import { carriesPlateletLine } from './standing-cautions.ts';

/** The question whose options put their own questions first. */
export const orderedBy = whatMatters.id;

/** rules.md, "questionsToAsk"; facts section 7. */
export const questionsToAsk = [
  { id: 'ask-source', matters: ['source'], cites: ['C32'] },
  { id: 'ask-maker', matters: ['source'], cites: ['C32', 'C30'] },
  { id: 'ask-evidence', matters: ['proof'], cites: ['C33'] },
  { id: 'ask-fda-status', matters: ['proof'], cites: ['F2'] },
  { id: 'ask-storage', matters: [], cites: ['C34', 'T9'] },
  { id: 'ask-alongside', matters: [], cites: ['C35'] },
  { id: 'ask-who-gives-it', matters: [], cites: ['C36'] },
  { id: 'ask-cost', matters: ['cost'], cites: ['encourage-questions'] },
  { id: 'ask-recovery-time', matters: ['recovery-time'], cites: ['encourage-questions'] },
  { id: 'ask-comfort', matters: ['comfort'], cites: ['encourage-questions'] },
  { id: 'ask-visits', matters: ['fewer-visits'], cites: ['encourage-questions'] },
  { id: 'ask-alternatives', matters: [], cites: ['encourage-questions'] },
  {
    id: 'ask-line-class',
    matters: [],
    when: practiceFact(carriesPlateletLine),
    cites: ['T1', 'T2', 'E8'],
  },
] as const satisfies readonly (QuestionToAsk & {
  readonly matters: readonly OptionOf<'what-matters'>[];
})[];

export type QuestionToAskId = (typeof questionsToAsk)[number]['id'];
