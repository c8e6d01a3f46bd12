import type { Language } from '../../../src/consultation/index.ts';
import { decidingTexts as decidingEn } from '../../../src/text/en/deciding.ts';
import { decidingTexts as decidingEs } from '../../../src/text/es/deciding.ts';
import type { DecidingTexts } from '../../../src/text/interface-contract.ts';

/** Words of what helps to decide, by language. */
export const wording: { readonly [Id in Language]: DecidingTexts } = {
  en: decidingEn,
  es: decidingEs,
};
