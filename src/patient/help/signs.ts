import { questionnaire } from '../../questions/index.ts';
import type { Decision, Level } from '../../rules/index.ts';

/** What gives a run a level: an option of the questions on signs, or another rule. */
export type Sign =
  | { readonly rule: string; readonly question: string; readonly option: string }
  | { readonly rule: string; readonly option?: undefined };

/** Everything that leads to one level, in the order of the rules. */
export function signsOf({ levelRules }: Pick<Decision, 'levelRules'>, level: Level): Sign[] {
  const signQuestions = questionnaire.questions.filter(({ section }) => section === 'right-now');
  return levelRules
    .filter((rule) => rule.level === level)
    .map(({ id }) => {
      const [question, option] = id.split('.');
      const asked = signQuestions.find((one) => one.id === question);
      if (!asked || option === undefined || !asked.options.includes(option)) return { rule: id };
      return { rule: id, question: asked.id, option };
    });
}
