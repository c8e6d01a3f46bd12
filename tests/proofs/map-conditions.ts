import type { Condition } from '../../src/logic/index.ts';
import type { Questionnaire } from '../../src/questions/index.ts';
import type { Decision } from '../../src/rules/index.ts';

/** What decides: the two catalogues together. */
export interface Catalogues {
  readonly questionnaire: Questionnaire;
  readonly decision: Decision;
}

type OptionTest = Extract<Condition, { kind: 'has-any' | 'has-none' }>;

/** The same catalogues with every test on options replaced, wherever it stands. */
export function mapTests(
  catalogues: Catalogues,
  change: (test: OptionTest) => Condition,
): Catalogues {
  return mapConditions(catalogues, (condition) =>
    mapParts(condition, (part) =>
      part.kind === 'has-any' || part.kind === 'has-none' ? change(part) : part,
    ),
  );
}

/** The condition with each of its parts replaced, and then itself: the innermost first. */
export function mapParts(condition: Condition, change: (part: Condition) => Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return change({ ...condition, of: condition.of.map((part) => mapParts(part, change)) });
    case 'named':
      return change({ ...condition, is: mapParts(condition.is, change) });
    case 'has-any':
    case 'has-none':
    case 'fact':
      return change(condition);
  }
}

/** The same catalogues with the condition of each of their entries replaced. */
export function mapConditions(
  { questionnaire, decision }: Catalogues,
  map: (condition: Condition) => Condition,
): Catalogues {
  const withWhen = <Entry extends { readonly when: Condition }>(entry: Entry): Entry => ({
    ...entry,
    when: map(entry.when),
  });
  const withAnyWhen = <Entry extends { readonly when?: Condition }>(entry: Entry): Entry =>
    entry.when ? { ...entry, when: map(entry.when) } : entry;
  return {
    questionnaire: {
      questions: questionnaire.questions.map((question) =>
        question.askWhen ? { ...question, askWhen: map(question.askWhen) } : question,
      ),
      endings: questionnaire.endings.map(withWhen),
    },
    decision: {
      ...decision,
      levelRules: decision.levelRules.map(withWhen),
      rules: decision.rules.map((rule) => ({
        ...withWhen(rule),
        effects: mapEffects(rule.effects, map),
      })),
      adviceRules: decision.adviceRules.map(withWhen),
      standingCautions: decision.standingCautions.map(withAnyWhen),
      questionsToAsk: decision.questionsToAsk.map(withAnyWhen),
      firstCaution: withWhen(decision.firstCaution),
    },
  };
}

type Effects = Decision['rules'][number]['effects'];

function mapEffects(effects: Effects, map: (condition: Condition) => Condition): Effects {
  return Object.fromEntries(
    Object.entries(effects).map(([option, effect]) => [
      option,
      effect.onlyWhen ? { ...effect, onlyWhen: map(effect.onlyWhen) } : effect,
    ]),
  );
}
