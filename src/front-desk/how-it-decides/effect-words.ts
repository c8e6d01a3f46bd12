import { optionIds } from '../../rules/index.ts';
import type { MappedEffect, MappedRule } from '../../rules/index.ts';
import { fill } from '../language/fill.ts';
import { causesWords } from '../request/cause-words.ts';
import type { Drawing } from './drawing.ts';

/** What a rule does to an option, with the answers that it needs besides. */
export function effectWords(
  { kind, onlyWith }: MappedEffect,
  { words, names }: Pick<Drawing, 'words' | 'names'>,
): string {
  const { effects, onlyWith: besides } = words.howItDecides;
  if (onlyWith.length === 0) return effects[kind];
  return `${effects[kind]} (${fill(besides, { answers: causesWords(onlyWith, names) })})`;
}

/** What a rule does to each option, in one line. */
export function effectsLine(rule: MappedRule, drawing: Drawing): string {
  return optionIds
    .flatMap((option) => {
      const effect = rule.effects[option];
      if (!effect) return [];
      const star = effect.onlyWith.length > 0 ? ' *' : '';
      const { words } = drawing;
      const what = words.howItDecides.effects[effect.kind].toLocaleLowerCase(drawing.language);
      return [`${words.request.brief.options[option]}: ${what}${star}`];
    })
    .join(' · ');
}

/** What the stars in the pictures stand for, each once. */
export function starWords(rules: readonly MappedRule[], drawing: Drawing): string[] {
  const besides = rules.flatMap(({ effects }) =>
    optionIds.flatMap((option) => effects[option]?.onlyWith ?? []),
  );
  const texts = besides.map((named) =>
    fill(drawing.words.howItDecides.onlyWith, { answers: causesWords([named], drawing.names) }),
  );
  return [...new Set(texts)].map((text) => `* ${text}`);
}
