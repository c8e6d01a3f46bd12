import type { Condition } from '../../src/logic/index.ts';
import type { Question } from '../../src/questions/index.ts';
import type { Definition } from '../../src/rules/index.ts';
import type { RunAnswers } from './decided.ts';

/** Questions that everybody answers where a run was not ended: what is copied asks the same. */
const copiedSections: readonly string[] = ['health', 'priorities'];

const copyId = (id: string, copy: number) => `${id}-copy-${copy}`;

/**
 * The same definition, a number of times over: each copy of the health questions and of the
 * rules that rest on them alone is asked and decided under ids of its own.
 * @param times how often its rules are there in the end
 */
export function growDefinition(definition: Definition, times: number): Definition {
  const { questionnaire, decision } = definition;
  const copied = questionnaire.questions.filter(({ section }) => copiedSections.includes(section));
  const ids = new Set(copied.map(({ id }) => id));
  const copies = Array.from({ length: times - 1 }, (_, place) => place + 1);
  const rules = decision.rules.filter(({ when }) => questionsOf(when).every((id) => ids.has(id)));
  // The rules that rest on other questions are made up for by repeating these.
  const perCopy = Math.ceil(decision.rules.length / rules.length);
  return {
    ...definition,
    version: `${definition.version} x ${times}`,
    questionnaire: {
      ...questionnaire,
      questions: [
        ...questionnaire.questions,
        ...copies.flatMap((copy) =>
          copied.map((question): Question => ({ ...question, id: copyId(question.id, copy) })),
        ),
      ],
    },
    decision: {
      ...decision,
      rules: [
        ...decision.rules,
        ...copies.flatMap((copy) =>
          Array.from({ length: perCopy }, (_, more) => more)
            .flatMap((more) =>
              rules.map((rule) => ({
                ...rule,
                id: copyId(`${rule.id}-${more}`, copy),
                when: mapQuestions(rule.when, (id) => copyId(id, copy)),
              })),
            )
            .slice(0, decision.rules.length),
        ),
      ],
    },
  };
}

/** A run with the copies answered as the questions that they are copies of. */
export function growRun(definition: Definition, run: RunAnswers): RunAnswers {
  const grown: Record<string, string | readonly string[]> = { ...run };
  for (const { id } of definition.questionnaire.questions) {
    const answer = run[id.replace(/-copy-\d+$/u, '')];
    if (answer !== undefined) grown[id] = answer;
  }
  return grown;
}

function questionsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
      return [condition.question];
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsOf);
    case 'named':
      return questionsOf(condition.is);
    case 'fact':
      return [];
  }
}

function mapQuestions(condition: Condition, map: (id: string) => string): Condition {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
      return { ...condition, question: map(condition.question) };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => mapQuestions(part, map)) };
    case 'named':
      return { ...condition, is: mapQuestions(condition.is, map) };
    case 'fact':
      return condition;
  }
}
