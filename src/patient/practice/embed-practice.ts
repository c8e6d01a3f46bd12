import type { PublicPractice } from '../../consultation/index.ts';
import { practiceElementId } from './embedded-practice.ts';
import type { EmbeddedPractice } from './embedded-practice.ts';
import { hoursInWords } from './hours-in-words.ts';
import { signOffInWords } from './sign-off-in-words.ts';
import type { SignOff } from './sign-off-in-words.ts';

/** A practice with what the pages say of it, which is worked out once and on the server. */
export function describePractice(
  practice: PublicPractice,
  signOff: SignOff | undefined,
): EmbeddedPractice {
  const { hours, timeZone } = practice;
  return {
    ...practice,
    hoursInWords: {
      en: hoursInWords(hours, timeZone, 'en'),
      es: hoursInWords(hours, timeZone, 'es'),
    },
    ...(signOff && {
      signedOff: {
        en: signOffInWords(signOff, timeZone, 'en'),
        es: signOffInWords(signOff, timeZone, 'es'),
      },
    }),
  };
}

/** The practice as a block of data in the page, which the content policy lets pass. */
export function practiceElement(practice: EmbeddedPractice): string {
  // Nothing that an owner types can end the block or begin another.
  const json = JSON.stringify(practice).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${practiceElementId}">${json}</script>`;
}
