import type { Condition } from '../../src/logic/index.ts';
import type { FormQuestion } from './form.ts';

/** A list of boxes is kept as an object of options, a list of circles as a text. */
function testOf(question: FormQuestion | undefined, option: string) {
  if (!question) throw new Error('a condition waits for a question that there is not');
  return question.kind === 'many'
    ? { '==': [{ var: `data.${question.id}.${option}` }, true] }
    : { '==': [{ var: `data.${question.id}` }, option] };
}

/** A condition as JsonLogic, which form.io evaluates. */
function toJsonLogic(condition: Condition, form: readonly FormQuestion[]): object {
  const anyOf = (id: string, options: readonly string[]) => {
    const question = form.find((other) => other.id === id);
    return { or: options.map((option) => testOf(question, option)) };
  };
  switch (condition.kind) {
    case 'has-any':
      return anyOf(condition.question, condition.options);
    case 'has-none': {
      const question = form.find(({ id }) => id === condition.question);
      const all = question?.options.map(({ id }) => id) ?? [];
      return {
        and: [
          anyOf(condition.question, all),
          { '!': [anyOf(condition.question, condition.options)] },
        ],
      };
    }
    case 'all':
      return { and: condition.of.map((part) => toJsonLogic(part, form)) };
    case 'any':
      return { or: condition.of.map((part) => toJsonLogic(part, form)) };
    case 'named':
      return toJsonLogic(condition.is, form);
    case 'fact':
      throw new Error('no question waits for a fact of the practice');
  }
}

/** The questionnaire as form.io is told of it: a wizard with a page for each question. */
export function asFormIo(form: readonly FormQuestion[]) {
  return {
    display: 'wizard',
    components: form.map(({ id, kind, title, hint, options, mayBeEmpty, when }) => ({
      type: 'panel',
      key: `page-${id}`,
      title,
      ...(when && { conditional: { json: toJsonLogic(when, form) } }),
      components: [
        {
          type: kind === 'one' ? 'radio' : 'selectboxes',
          key: id,
          label: title,
          description: hint,
          input: true,
          values: options.map((option) => ({ value: option.id, label: option.label })),
          validate: { required: !mayBeEmpty },
        },
      ],
    })),
  };
}
