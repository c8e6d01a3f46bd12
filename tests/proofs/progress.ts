/** How long nothing is said, in milliseconds. */
const pause = 5_000;

/**
 * Says on the error output how far something long has come, every few seconds.
 * @param what is under way: "drawn runs compared"
 */
export function progressOf(what: string, total: number): (done: number) => void {
  let said = performance.now();
  return (done) => {
    if (performance.now() - said < pause) return;
    said = performance.now();
    process.stderr.write(`     ${done} of ${total} ${what}\n`);
  };
}
