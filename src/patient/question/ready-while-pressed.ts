/** Milliseconds from the lift of a finger until what it pressed has long been drawn. */
const drawn = 100;

/**
 * Gives the page ahead its looks while a finger lies on a button: once it is lifted, only the
 * place is missing. Where it slides away, that page is out of reach again.
 * @param container what all pages stand in; it is marked
 */
export function readyWhilePressed({ classList }: HTMLElement): void {
  window.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && target.closest('button')) classList.add('pressed');
  });
  for (const end of ['pointerup', 'pointercancel']) {
    // A timer, since to ask for a frame would have one drawn before the press is answered.
    window.addEventListener(end, () => setTimeout(() => classList.remove('pressed'), drawn));
  }
}
