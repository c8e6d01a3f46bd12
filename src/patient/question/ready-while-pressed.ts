/** Milliseconds from the lift of a finger until a press must have come of it. */
const longestPress = 100;

/**
 * Darkens Continue, the one button that stands after a form, as a finger lands on it, and gives the
 * page ahead its looks: once it is lifted, only the place is missing. Where it slides away, or opens
 * a menu, that page is out of reach again.
 * @param body is marked for as long
 */
export function readyWhilePressed({ classList }: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown']) {
    window.addEventListener(type, (event) => {
      const { target } = event;
      if (!(target instanceof Element) || !target.closest('form~.actions .button')) return;
      // The focus need not move there first: the next page takes it.
      if (type === 'mousedown') return event.preventDefault();
      // A tap leaves a caret in the words. Once they are gone, the browser would look for its place.
      getSelection()?.empty();
      classList.add('pressed');
    });
  }
  for (const type of ['pointerup', 'pointercancel', 'contextmenu']) {
    // A timer, since to ask for a frame would have one drawn before the press is answered.
    window.addEventListener(type, () =>
      setTimeout(() => classList.remove('pressed'), longestPress),
    );
  }
}
