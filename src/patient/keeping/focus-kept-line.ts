/** Gives the line on where answers are kept the focus, where the button that had it is gone. */
export function focusKeptLine(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('.kept')?.focus();
}
