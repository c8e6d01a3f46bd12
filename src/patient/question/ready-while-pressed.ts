/** Milliseconds from the lift of a finger until a press must have come of it. */
const longestPress = 100;

/**
 * Gives the page ahead its looks while a finger lies on a button: once it is lifted, only the
 * place is missing. Where it slides away, or opens a menu, that page is out of reach again.
 * @param body is marked for as long
 */
export function readyWhilePressed({ classList }: HTMLElement): void {
  const end = (): void => classList.remove('pressed');
  window.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && target.matches('button')) classList.add('pressed');
  });
  for (const type of ['click', 'pointercancel', 'contextmenu']) window.addEventListener(type, end);
  // A timer, since to ask for a frame would have one drawn before the press is answered.
  window.addEventListener('pointerup', () => setTimeout(end, longestPress));
}
