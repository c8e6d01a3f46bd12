import { shared } from './shared-sources.ts';
import type { Source } from './source.ts';

const checkedOn = '2026-11-23';

/** What studies and reports have found, gains and harm alike (`E`). */
export const studies = {
  E1: {
    title: 'Split-face trial of exosome gel after fractional CO2 laser (Kwon)',
    publisher: 'Acta Dermato-Venereologica',
    year: 2020,
    url: 'https://doi.org/10.2340/00015555-3666',
    mark: 'V',
    checkedOn,
  },
  E1b: {
    title: 'Trial of human and plant exosomes with fractional laser (Park)',
    publisher: 'Life',
    year: 2026,
    url: 'https://doi.org/10.3390/life16020217',
    mark: 'V',
    checkedOn,
  },
  // Of the two studies behind this entry, one was read without its results and the other
  // only second-hand.
  E1c: {
    title: 'Pilot of microneedling with placental exosomes (Chernoff)',
    publisher: 'Journal of Surgery',
    year: 2021,
    url: 'https://doi.org/10.29011/2575-9760.001388',
    mark: 'V2',
    checkedOn,
  },
  E2: {
    title: 'Systematic review of human studies of exosomes',
    publisher: 'Cureus',
    year: 2026,
    url: 'https://doi.org/10.7759/cureus.104182',
    mark: 'V',
    checkedOn,
  },
  E3: shared.cancerReview,
  E4: shared.delayedGranulomas,
  E5: shared.skinNecrosis,
  E6: shared.needledProducts,
  E7: {
    title: 'Openness and claims of 18 makers of exosome products (Rahman)',
    publisher: 'Aesthetic Plastic Surgery',
    year: 2025,
    url: 'https://doi.org/10.1007/s00266-025-04712-3',
    mark: 'V',
    checkedOn,
  },
  E8: shared.plateletExtract,
  E9: {
    title: 'Frequently asked questions',
    publisher: 'Plated Skin Science',
    url: 'https://platedskinscience.com/pages/faq',
    mark: 'V',
    checkedOn,
  },
  E10: {
    title: 'HIV likely passed by PRP microneedling at an unlicensed spa',
    publisher: 'CDC, MMWR',
    year: 2024,
    url: 'https://www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm',
    mark: 'V',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
