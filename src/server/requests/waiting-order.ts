/**
 * The text by which the worklist sorts: urgent ones first, then the longest wait. One text
 * makes a keyset page a single comparison on one index in every store.
 * @param waitingSince ISO instant in UTC since when the person waits
 */
export function waitingOrder(urgent: boolean, waitingSince: string): string {
  return `${urgent ? '0' : '1'} ${waitingSince}`;
}
