/**
 * Milliseconds without another call after which a task is due: longer than the frames that an
 * answer takes to be drawn, shorter than anyone needs for the next one.
 */
const quiet = 100;

/**
 * Puts a task off until nothing is pressed any more, so that the next page is drawn first.
 * @returns asks for the task; any number of times until it is due count as one
 */
export function whenQuiet(task: () => void): () => void {
  let due: number | undefined;
  return () => {
    clearTimeout(due);
    due = window.setTimeout(task, quiet);
  };
}
