import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Numbers without a country code are read as numbers of this country. */
const practiceCountry = 'US';

/** The number as machines dial it (E.164); null where it does not parse. */
export function toE164(phone: string): string | null {
  const parsed = parsePhoneNumberFromString(phone, practiceCountry);
  return parsed?.isPossible() ? parsed.number : null;
}
