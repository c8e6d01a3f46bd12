import * as z from 'zod/mini';
import type { Language } from '../../consultation/index.ts';

const manifestSchema = z.record(z.string(), z.object({ file: z.string() }));

/**
 * A page for each language, which asks for its first words together with its first script:
 * otherwise they would be asked for only once that script has come. Neither is as urgent as the
 * page itself, which has these words already.
 * @param manifest what the build says of its files
 */
export function withFirstWords(page: string, manifest: unknown): Record<Language, string> {
  const files = z.parse(manifestSchema, manifest);
  const pageIn = (language: Language): string => {
    const words = files[`src/patient/wording/first-${language}.ts`];
    if (!words) throw new Error(`The build has no first words in "${language}".`);
    const link = `<link rel="modulepreload" fetchpriority="low" crossorigin href="/${words.file}">`;
    return page.replace('</head>', `  ${link}\n  </head>`);
  };
  return { en: pageIn('en'), es: pageIn('es') };
}
