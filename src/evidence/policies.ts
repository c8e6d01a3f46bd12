import type { Source } from './source.ts';

const checkedOn = '2026-11-23';

/** Choices of this product that no source makes for it. */
export const policies = {
  'policy-gate': { title: 'Our own precaution on healing time', mark: 'policy', checkedOn },
  'policy-age': { title: 'Our own age limit of 18', mark: 'policy', checkedOn },
  'policy-scope': { title: 'Our own rule: not a topic of the article', mark: 'policy', checkedOn },
  'policy-pages': { title: 'How these pages work', mark: 'policy', checkedOn },
  'policy-words': { title: 'What a word, a question or a choice means', mark: 'policy', checkedOn },
  'encourage-questions': {
    title: 'Health Literacy Universal Precautions Toolkit, Tool 14: Encourage Questions',
    publisher: 'AHRQ',
    url: 'https://www.ahrq.gov/health-literacy/improve/precautions/toolkit.html',
    mark: 'V',
    checkedOn,
  },
  'usual-alternatives': {
    title: 'IPDAS minimum standards and NICE standards framework for decision aids',
    url: 'https://www.nice.org.uk/corporate/ecd8',
    mark: 'V',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
