import type { Language } from '../../src/consultation/index.ts';
const words = { en: new Set<string>(), es: new Set<string>() };
export function isGlossaryWord(word: string, language: Language): boolean {
  return words[language].has(word.toLowerCase());
}
