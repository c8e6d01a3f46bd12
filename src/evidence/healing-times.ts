import { shared } from './shared-sources.ts';
import type { Source } from './source.ts';

const checkedOn = '2026-11-23';

/**
 * What is published on how long skin heals after each procedure. No source gives a time
 * for exosomes: the gates built on these are proposals until a physician sets them.
 */
export const healingTimes = {
  'time-microneedling': shared.microneedlingReview,
  'time-rf-microneedling': {
    title: 'Skin water loss after microneedling and RF microneedling (Sasaki)',
    publisher: 'Aesthetic Surgery Journal Open Forum',
    year: 2019,
    url: 'https://doi.org/10.1093/asjof/ojz017',
    mark: 'V',
    checkedOn,
  },
  'time-light-laser': shared.laserRecovery,
  'time-resurfacing-laser': shared.laserRecovery,
  'time-light-peel': {
    title: 'Chemical peels: FAQs',
    publisher: 'American Academy of Dermatology',
    url: 'https://www.aad.org/public/cosmetic/younger-looking/chemical-peels-faqs',
    mark: 'V',
    checkedOn,
  },
  // The rows for these peels were not read, so the page is named without a link.
  'time-medium-or-deep-peel': {
    title: 'Healing time of medium and deep chemical peels',
    publisher: 'American Academy of Dermatology',
    mark: 'M',
    checkedOn,
  },
  'time-surgery': {
    title: 'Model of how wounds heal',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6244748/',
    mark: 'V',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
