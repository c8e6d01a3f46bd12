import { shared } from './shared-sources.ts';
import type { Source } from './source.ts';

const checkedOn = '2026-11-23';

/** What the regulator has said about exosome products (`F`). */
export const notices = {
  F1: shared.safetyNotification,
  F2: {
    title: 'MedWatch alert on unapproved stem cell and exosome products',
    publisher: 'FDA',
    year: 2019,
    url: 'https://www.fda.gov/safety/medical-product-safety-information/public-safety-alert-due-marketing-unapproved-stem-cell-and-exosome-products',
    mark: 'V',
    checkedOn,
  },
  F3: {
    title: 'Consumer Alert on Regenerative Medicine Products Including Stem Cells and Exosomes',
    publisher: 'FDA',
    year: 2020,
    url: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes',
    mark: 'V',
    checkedOn,
  },
  // The address and title were seen second-hand; what the page says was not read at all.
  F4: {
    title: 'Important Patient and Consumer Information About Regenerative Medicine Therapies',
    publisher: 'FDA',
    year: 2021,
    url: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/important-patient-and-consumer-information-about-regenerative-medicine-therapies',
    mark: 'M',
    checkedOn,
  },
  F5: {
    title: 'Serious illnesses in Nebraska tied to exosome therapy',
    publisher: 'MedPage Today (copy)',
    year: 2019,
    url: 'https://clippings.devonzuegel.com/post/serious-illnesses-in-nebraska-tied-to-exosome-therapy-medpage-today',
    mark: 'V2',
    checkedOn,
  },
  F6: {
    title: 'Exosomes in Facial Plastic Surgery',
    publisher: 'Facial Plastic Surgery',
    year: 2025,
    url: 'https://doi.org/10.1055/a-2510-6807',
    mark: 'V',
    checkedOn,
  },
  F7: {
    title: 'Warning letter to Supreme Rejuvenation LLC',
    publisher: 'FDA (copy)',
    year: 2025,
    url: 'https://breastcancer.einnews.com/pr_news/814411968/supreme-rejuvenation-llc-700749-05-05-2025',
    mark: 'V',
    checkedOn,
  },
  F8: {
    title: 'Untitled letters about exosome products, 2020 to 2023',
    publisher: 'FDA, as reported elsewhere',
    mark: 'V2',
    checkedOn,
  },
  // A search that found nothing proves nothing, so it carries the weakest mark.
  F9: {
    title: 'No FDA letter found on topical exosome products used after microneedling',
    mark: 'M',
    checkedOn,
  },
  'cosmetic-claims': {
    title: 'Wrinkle Treatments and Other Anti-aging Products',
    publisher: 'FDA',
    url: 'https://fda.gov/Cosmetics/ProductsIngredients/Products/ucm388826.htm',
    mark: 'V',
    checkedOn,
  },
  'label-microneedling': shared.microneedlingLabelling,
  'isev-notice': {
    title:
      'Patient information and safety notice: extracellular vesicles, exosomes and unproven therapies',
    publisher: 'ISEV',
    year: 2020,
    url: 'https://www.isev.org/patient-information-and-safety-notice--extracellular-vesicles-exosomes-and-unproven-therapies',
    mark: 'V',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
