import { all, hasAny, hasNone, practiceFact } from '../../logic/index.ts';
import { donorMaterial, expectation, goals } from '../../questions/catalogue.ts';
import { optionIds } from '../result-ids.ts';
import type { StandingCaution } from '../rule.ts';
import type { CautionId } from './cautions.ts';

const clinic = ['medical-grade'] as const;
const topical = ['topical'] as const;

/** Name of the fact that a practice carries a line made from platelets. */
export const carriesPlateletLine = 'carries-platelet-line';

/** adjunct-not-alone comes first for someone who expects exosomes to work on their own. */
export const firstCaution = {
  caution: 'adjunct-not-alone',
  when: hasAny(expectation, 'on-its-own'),
} as const satisfies { readonly caution: CautionId; readonly when: unknown };

/** rules.md, "Cautions that always come", in the order in which they are listed. */
export const standingCautions = [
  {
    caution: 'evidence-early',
    options: optionIds,
    cites: ['C13', 'C14', 'C15', 'C39', 'C40', 'C44', 'C46'],
  },
  { caution: 'not-alike', options: optionIds, cites: ['C16', 'C17', 'C18', 'C19', 'C44'] },
  { caution: 'interest-disclosure', options: optionIds, cites: ['C47', 'C49', 'T10'] },
  { caution: 'adjunct-not-alone', options: clinic, cites: ['C35', 'C45'] },
  { caution: 'oversight', options: clinic, cites: ['C36'] },
  { caution: 'clinical-setting', options: clinic, cites: ['C28', 'C29'] },
  { caution: 'sourcing', options: clinic, cites: ['C30', 'C32'] },
  { caution: 'storage', options: clinic, cites: ['C34', 'T9'] },
  { caution: 'not-approved', options: clinic, cites: ['F1', 'F3', 'C40'] },
  { caution: 'donor-source', options: clinic, cites: ['C21', 'E8', 'S21'] },
  { caution: 'unknown-harms', options: clinic, cites: ['E3', 'E4', 'E5'] },
  { caution: 'supportive-only', options: topical, cites: ['C31'] },
  { caution: 'look-alikes', options: topical, cites: ['C20', 'T4'] },
  { caution: 'intact-skin-only', options: topical, cites: ['T2'] },
  { caution: 'ask-before-starting', options: topical, cites: ['T3'] },
  { caution: 'donor-source', options: topical, cites: ['C21', 'E8', 'S21'] },
  {
    caution: 'early-findings-only',
    options: optionIds,
    when: hasAny(goals, 'fine-lines', 'firmness', 'uneven-tone', 'redness'),
    cites: ['C15', 'C43', 'C44'],
  },
  {
    caution: 'claim-without-findings',
    options: optionIds,
    when: hasAny(goals, 'texture'),
    cites: ['C7', 'C13', 'C14', 'C15'],
  },
  {
    caution: 'platelet-line',
    options: topical,
    when: all(practiceFact(carriesPlateletLine), hasNone(donorMaterial, 'not-acceptable')),
    cites: ['T1', 'T9', 'E8'],
  },
  {
    caution: 'platelet-line-is-human',
    options: topical,
    when: all(practiceFact(carriesPlateletLine), hasAny(donorMaterial, 'not-acceptable')),
    cites: ['T1', 'T9', 'E8', 'S21'],
  },
  {
    caution: 'ask-about-origin',
    options: optionIds,
    when: hasAny(donorMaterial, 'rather-not', 'want-to-know-more'),
    cites: ['S21', 'C32'],
  },
] as const satisfies readonly StandingCaution<CautionId>[];
