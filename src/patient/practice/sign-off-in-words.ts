import type { Language } from '../../consultation/index.ts';
import { signedOff as signedOffEn } from '../../text/en/sign-off.ts';
import { signedOff as signedOffEs } from '../../text/es/sign-off.ts';
import { fill } from '../wording/fill.ts';

/** Who of the practice signed the rules, and when. */
export interface SignOff {
  readonly by: string;
  /** ISO instant in UTC. */
  readonly at: string;
}

const texts = { en: signedOffEn, es: signedOffEs };

/**
 * Says who confirmed the rules, on which day of the practice.
 * @param timeZone of the practice; null takes the day in UTC
 */
export function signOffInWords(
  { by, at }: SignOff,
  timeZone: string | null,
  language: Language,
): string {
  const day = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: timeZone ?? 'UTC',
  }).format(new Date(at));
  return fill(texts[language], { name: by, day });
}
