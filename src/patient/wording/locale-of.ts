import type { Language } from '../../consultation/index.ts';

/** How times and days are written: both languages as in the United States, where the practice is. */
export const localeOf = (language: Language): string => `${language}-US`;
