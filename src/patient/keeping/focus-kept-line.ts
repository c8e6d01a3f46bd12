/**
 * Gives the line on where answers are kept the focus, where the button that had it is gone: but
 * only the line that is there now, and not the one at the foot of the page that comes next.
 * @returns does so
 */
export function focusKeptLine(): () => void {
  const line = document.querySelector<HTMLElement>('.kept');
  return () => {
    if (document.activeElement === document.body) line?.focus();
  };
}
