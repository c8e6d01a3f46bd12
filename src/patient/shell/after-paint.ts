/**
 * Runs a task in the frame after the one that is being made, so that it delays none of what is
 * asked for now.
 * @returns calls it off
 */
export function afterPaint(task: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(task);
  });
  return () => cancelAnimationFrame(frame);
}
