import type { OptionId } from '../../src/rules/index.ts';

/** rules.md, "Cautions that always come": with any option shown, and with each of the two. */
const withAnyOption = ['evidence-early', 'not-alike', 'interest-disclosure'];
const inAClinic = [
  'adjunct-not-alone',
  'oversight',
  'clinical-setting',
  'sourcing',
  'storage',
  'not-approved',
  'donor-source',
  'unknown-harms',
];
const onTheSkin = [
  'supportive-only',
  'look-alikes',
  'intact-skin-only',
  'ask-before-starting',
  'donor-source',
];
/** Those of goals, of the line of the practice and of donor material. */
const ofAnswers = [
  'early-findings-only',
  'claim-without-findings',
  'platelet-line',
  'platelet-line-is-human',
  'ask-about-origin',
];

const alwaysCautions: { readonly [Option in OptionId]: readonly string[] } = {
  'medical-grade': [...withAnyOption, ...inAClinic],
  topical: [...withAnyOption, ...onTheSkin],
};

/** With both options shown, in the order in which they are listed; donor-source stands once. */
export const alwaysForBoth = [
  ...withAnyOption,
  ...inAClinic,
  'supportive-only',
  'look-alikes',
  'intact-skin-only',
  'ask-before-starting',
];

/** Every caution that does not come from an option's own rows. */
export const comeWithEveryOption: { readonly [Option in OptionId]: readonly string[] } = {
  'medical-grade': [...alwaysCautions['medical-grade'], ...ofAnswers],
  topical: [...alwaysCautions.topical, ...ofAnswers],
};
