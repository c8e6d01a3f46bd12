import type { Condition } from '../../src/logic/index.ts';
import type { FormQuestion } from './form.ts';

const listed = (options: readonly string[]): string =>
  `[${options.map((option) => `'${option}'`).join(', ')}]`;

function toExpression(condition: Condition): string {
  switch (condition.kind) {
    case 'has-any':
      return `{${condition.question}} anyof ${listed(condition.options)}`;
    case 'has-none':
      return `({${condition.question}} notempty and !({${condition.question}} anyof ${listed(condition.options)}))`;
    case 'all':
      return `(${condition.of.map(toExpression).join(' and ')})`;
    case 'any':
      return `(${condition.of.map(toExpression).join(' or ')})`;
    case 'named':
      return toExpression(condition.is);
    case 'fact':
      throw new Error('no question waits for a fact of the practice');
  }
}

/** The questionnaire as SurveyJS is told of it: one question a page, hidden ones cleared. */
export function asSurveyJs(form: readonly FormQuestion[]) {
  return {
    questionsOnPageMode: 'questionPerPage',
    showQuestionNumbers: 'off',
    clearInvisibleValues: 'onHidden',
    pages: [
      {
        elements: form.map(({ id, kind, title, hint, options, exclusive, mayBeEmpty, when }) => ({
          type: kind === 'one' ? 'radiogroup' : 'checkbox',
          name: id,
          title,
          description: hint,
          isRequired: !mayBeEmpty,
          choices: options.map((option) => ({
            value: option.id,
            text: option.label,
            ...(exclusive.includes(option.id) && { isExclusive: true }),
          })),
          ...(when && { visibleIf: toExpression(when) }),
        })),
      },
    ],
  };
}
