/** Milliseconds until a frame that was made is on the screen, and what waited for it has run. */
const shown = 32;

/**
 * Runs a task once the next frame is on the screen: what is drawn now is not delayed by it.
 * @returns calls it off
 */
export function afterPaint(task: () => void): () => void {
  let timer: number | undefined;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(task, shown);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
