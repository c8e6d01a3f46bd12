import type { Language } from '../../src/consultation/index.ts';

/** Numbers that measure no outcome: days, ages, years, a number to call, limits of a field. */
const plainNumbers: readonly RegExp[] = [
  // 7 days, 2 to 8 weeks, 6 weeks to 1 year
  /\d+(?: (?:to|a|y) \d+)? (?:days?|weeks?|months?|years?|días?|semanas?|mes(?:es)?|años?)\b/giu,
  // ages at which a rule or a label starts
  /\b(?:age|under|limit of) (?:18|22)\b|^(?:18 to 21|22 or over)$|\byou are 18 to 21\b/giu,
  /(?:desde los|a los|límite de) (?:18|22)(?!\d)/giu,
  // a year of publication
  /\b20[0-4]\d\b/gu,
  // the crisis line
  /\b988\b/gu,
  /\d+ (?:characters|caracteres)\b/giu,
  // questions left
  /^(?:1 left|falta 1)$/gu,
];

const shares = {
  en: /%|\b(?:per ?cent|half|twice|thirds?|quarters?|(?:one|two|three|four|nine|\d+) (?:in|out of) (?:three|four|five|ten|every|\d+))\b/iu,
  es: /%|por ciento|la mitad|el doble|tercios?|cuartas? partes?|de cada/iu,
} as const;

const groups = {
  en: /\b(?:people|women|men|patients|makers)\b/iu,
  es: /personas|mujeres|hombres|pacientes|fabricantes/iu,
} as const;

const span =
  /\d+(?: (?:to|a) \d+)? (?:days?|weeks?|months?|years?|días?|semanas?|mes(?:es)?|años?)\b/iu;

/**
 * Whether a sentence gives an outcome as a number without saying in whom and over what time
 * (IPDAS; facts 7, D15).
 */
export function hasBareNumber(language: Language, sentence: string): boolean {
  const rest = plainNumbers.reduce((text, plain) => text.replaceAll(plain, ''), sentence);
  if (!/\d/u.test(rest) && !shares[language].test(sentence)) return false;
  return !(groups[language].test(sentence) && span.test(sentence));
}
