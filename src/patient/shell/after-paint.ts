/**
 * Runs a task two frames from now: the next one, and what is asked for now, is not delayed by it.
 * @returns calls it off
 */
export function afterPaint(task: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(task);
  });
  return () => cancelAnimationFrame(frame);
}
