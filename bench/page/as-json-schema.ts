import type { Condition } from '../../src/logic/index.ts';
import type { FormQuestion } from './form.ts';

/** A condition as a schema that holds of the answers when it is true. */
function toSchema(condition: Condition, form: readonly FormQuestion[]): object {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none': {
      const { question: id, options } = condition;
      const isMany = form.find((question) => question.id === id)?.kind === 'many';
      const chosen = isMany ? { contains: { enum: options } } : { enum: options };
      const test =
        condition.kind === 'has-any' ? chosen : { not: chosen, ...(isMany && { minItems: 1 }) };
      return { required: [id], properties: { [id]: test } };
    }
    case 'all':
      return { allOf: condition.of.map((part) => toSchema(part, form)) };
    case 'any':
      return { anyOf: condition.of.map((part) => toSchema(part, form)) };
    case 'named':
      return toSchema(condition.is, form);
    case 'fact':
      throw new Error('no question waits for a fact of the practice');
  }
}

function property({ kind, title, hint, options }: FormQuestion): object {
  const choices = {
    type: 'string',
    oneOf: options.map(({ id, label }) => ({ const: id, title: label })),
  };
  const words = { title, description: hint };
  return kind === 'one'
    ? { ...words, ...choices }
    : { ...words, type: 'array', uniqueItems: true, items: choices };
}

/** The questionnaire as rjsf is told of it: one page, on which a question comes when it applies. */
export function asJsonSchema(form: readonly FormQuestion[]) {
  const always = form.filter(({ when }) => !when);
  const entry = (question: FormQuestion) => [question.id, property(question)] as const;
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(always.map(entry)),
      required: always.map(({ id }) => id),
      allOf: form.flatMap((question) => {
        const { id, when, mayBeEmpty } = question;
        if (!when) return [];
        const asked = {
          properties: Object.fromEntries([entry(question)]),
          ...(!mayBeEmpty && { required: [id] }),
        };
        return [{ if: toSchema(when, form), then: asked }];
      }),
    },
    uiSchema: {
      'ui:order': [...form.map(({ id }) => id), '*'],
      ...Object.fromEntries(
        form.map(({ id, kind }) => [id, { 'ui:widget': kind === 'one' ? 'radio' : 'checkboxes' }]),
      ),
    },
  };
}
