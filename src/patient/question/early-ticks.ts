import { questionnaire } from '../../questions/index.ts';
import type { TypedAnswers } from '../draft/draft.ts';

/** What is ticked in the page that the server drew, before a script has run. */
export function ticksIn(page: ParentNode): TypedAnswers {
  const ticked = [...page.querySelectorAll<HTMLInputElement>('input:checked')];
  return Object.fromEntries(
    questionnaire.questions.flatMap(({ id, kind }) => {
      const values = ticked.filter(({ name }) => name === id).map(({ value }) => value);
      if (values.length === 0) return [];
      return [[id, kind === 'one' ? values.join('') : values]];
    }),
  );
}

/** Makes up for a press on Continue in the page that the server drew: once, and where there was one. */
export function earlyContinue(page: ParentNode): (goOn: () => void) => void {
  const pressed = page.querySelector('details');
  return (goOn) => {
    if (!pressed?.open) return;
    pressed.open = false;
    goOn();
  };
}
