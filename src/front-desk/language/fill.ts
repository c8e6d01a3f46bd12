import type { CountedText } from '../../text/staff-interface-contract.ts';

/** Puts values into the `{placeholders}` of a text; one without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}

/** The form of a text that goes with a number, with `{count}` put in. */
export function fillCount(text: CountedText, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? text.one : text.other;
  return fill(form, { count });
}

/** Sets labels beside each other. Many have a comma of their own, so that no comma can part them. */
export function listLabels(labels: readonly string[]): string {
  return labels.join(' · ');
}

/** So many labels stand beside each other; of more, the last place counts the rest. */
const mostLabels = 4;

/** Labels where there is little room: "A · B · C +2". */
export function listSomeLabels(labels: readonly string[]): string {
  if (labels.length <= mostLabels) return listLabels(labels);
  const named = labels.slice(0, mostLabels - 1);
  return `${listLabels(named)} +${labels.length - named.length}`;
}

/** Joins words as a sentence does: "a, b and c". */
export function joinWords(
  words: readonly string[],
  language: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type, style: 'long' }).format(words);
}
