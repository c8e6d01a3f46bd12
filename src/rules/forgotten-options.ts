import type { Question, Questionnaire } from '../questions/index.ts';
import { silentOptions } from './catalogue/silent-options.ts';
import type { DefinitionFault } from './definition-fault.ts';
import { namedIn, ownedConditionsOf } from './definition-names.ts';
import type { Named } from './definition-names.ts';
import type { Decision } from './rule.ts';

/**
 * Options that no condition, day or question to ask names, and that no mark explains: not the
 * mildest of an order, not told to staff, not listed as silent. Ticking one would be lost.
 */
export function forgottenOptions(
  { questions, endings }: Questionnaire,
  decision: Decision,
): DefinitionFault[] {
  const conditions = [
    ...questions.flatMap(({ askWhen }) => (askWhen ? [askWhen] : [])),
    ...endings.map(({ when }) => when),
    ...ownedConditionsOf(decision).map(({ condition }) => condition),
  ];
  const { datedRules, orderedBy, questionsToAsk } = decision;
  const named = keysOf([
    ...conditions.flatMap(namedIn),
    ...datedRules.map(({ question, firstDays }) => ({ question, options: Object.keys(firstDays) })),
    ...questionsToAsk.map(({ matters }) => ({ question: orderedBy, options: matters })),
    ...questions.flatMap(markedIn),
    ...silentOptions,
  ]);
  return questions.flatMap(({ id, options }): DefinitionFault[] => {
    const forgotten = options.filter((option) => !named.has(keyOf(id, option)));
    if (forgotten.length === 0) return [];
    return [
      {
        of: 'question',
        id,
        wrong: `No rule or mark mentions ${forgotten.join(', ')}.`,
        remedy:
          'Add a rule; what says nothing on purpose goes on the list in src/rules/catalogue/silent-options.ts.',
      },
    ];
  });
}

/** Options that say nothing by their place in an order, or are told to staff. */
function markedIn({ id, options, order, staffOnly, inBrief }: Question): Named[] {
  if (staffOnly || inBrief) return [{ question: id, options }];
  const mildest = order?.kind === 'boxes' ? [order.mildest] : order?.tiers[0];
  return mildest ? [{ question: id, options: mildest }] : [];
}

function keyOf(question: string, option: string): string {
  return `${question} ${option}`;
}

function keysOf(all: readonly Named[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ question, options }) => options.map((option) => keyOf(question, option))),
  );
}
