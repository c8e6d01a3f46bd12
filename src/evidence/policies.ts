import type { Source } from './source.ts';

const checkedOn = '2026-11-23';

/** Choices of this product that no source makes for it. */
export const policies = {
  'policy-gate': { title: 'Our own precaution on healing time', mark: 'policy', checkedOn },
  'policy-age': { title: 'Our own age limit of 18', mark: 'policy', checkedOn },
  'usual-alternatives': {
    title: 'IPDAS minimum standards and NICE standards framework for decision aids',
    url: 'https://www.nice.org.uk/corporate/ecd8',
    mark: 'policy',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
