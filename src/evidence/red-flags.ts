import { shared } from './shared-sources.ts';
import type { Source } from './source.ts';

const checkedOn = '2026-11-23';

/** Where the warning signs that end the questionnaire come from (`R`). */
export const redFlags = {
  R1: {
    title: 'Dermal Fillers (Soft Tissue Fillers)',
    publisher: 'FDA',
    url: 'https://www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers',
    mark: 'V',
    checkedOn,
  },
  R2: {
    title: 'Anaphylaxis: Symptoms',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.com/health/anaphylaxis/DS00009/DSECTION=symptoms',
    mark: 'V',
    checkedOn,
  },
  R3a: shared.bloodClots,
  R3b: shared.bloodClots,
  R4: { title: 'Signs of sepsis', publisher: 'CDC, as reported elsewhere', mark: 'V2', checkedOn },
  R5a: shared.surgicalSiteInfections,
  R5b: { title: 'Cellulitis', publisher: 'eMedicineHealth', mark: 'V', checkedOn },
  R6: shared.laserRisks,
  R7: {
    title: 'Report of infections after fractional CO2 laser',
    publisher: 'CDC, Emerging Infectious Diseases',
    year: 2013,
    mark: 'V',
    checkedOn,
  },
  R8: shared.skinNecrosis,
  R9: {
    title: 'Safety Communication on RF microneedling',
    publisher: 'FDA',
    year: 2025,
    url: 'https://content.govdelivery.com/accounts/USFDA/bulletins/3f73141',
    mark: 'V',
    checkedOn,
  },
  R10: {
    title: 'Boxed warning of botulinum toxin, as summarised elsewhere',
    publisher: 'blackboxrx.com',
    url: 'https://blackboxrx.com/app/display/437',
    mark: 'V2',
    checkedOn,
  },
  R11: {
    title: 'After-care for surgical site infection',
    publisher: 'Drugs.com',
    mark: 'V',
    checkedOn,
  },
  R12: { title: '988 Suicide & Crisis Lifeline', mark: 'M', checkedOn },
} as const satisfies Record<string, Source>;
