import type { Language } from '../../consultation/index.ts';
import { localeOf } from '../wording/locale-of.ts';

/**
 * The day of a moment, as the device has it.
 * @param moment milliseconds since 1970
 */
export function dayInWords(moment: number, language: Language): string {
  return new Date(moment).toLocaleDateString(localeOf(language), {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });
}
