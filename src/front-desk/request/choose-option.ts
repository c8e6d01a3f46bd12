/**
 * The options that are chosen after a press: an exclusive one stands alone, and any other
 * one takes its place.
 */
export function chooseOption(
  chosen: readonly string[],
  option: string,
  on: boolean,
  question: { readonly kind: 'one' | 'many'; readonly exclusive: readonly string[] },
): readonly string[] {
  if (!on) return chosen.filter((other) => other !== option);
  if (question.kind === 'one' || question.exclusive.includes(option)) return [option];
  return [...chosen.filter((other) => !question.exclusive.includes(other)), option];
}
