/** Above every place of those to call first, and below every other place. */
export const firstOfTheOthers = '1';

/**
 * The text by which the worklist sorts: those to call first, then the longest wait. One text
 * makes a keyset page a single comparison on one index in every store.
 * @param callFirst urgent, and nobody has reached the person yet
 * @param waitingSince ISO instant in UTC since when the person waits
 */
export function waitingOrder(callFirst: boolean, waitingSince: string): string {
  return `${callFirst ? '0' : firstOfTheOthers} ${waitingSince}`;
}

/** Whether this place is among those to call first. */
export function isCallFirst(place: string): boolean {
  return place < firstOfTheOthers;
}
