import type { SourceTexts } from '../contract.ts';

/** Wording of the list of sources. */
export const sourceTexts: SourceTexts = {
  article: 'Article',
  precaution: 'A precaution of this practice',
  ownTitles: {
    'policy-gate': 'Our own rule: time to heal',
    'policy-age': 'Our own rule: adults only',
    'policy-scope': 'Our own rule: what the article leaves out',
    'policy-pages': 'How these pages work',
    'policy-words': 'Our own words: what it means',
    S23: 'Our own rule: not knowing is not a no',
    'usual-alternatives': 'Rules for fair choices (IPDAS, NICE)',
  },
  checkedOn: 'Sources checked on {day}',
};
