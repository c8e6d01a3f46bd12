/** Seconds before the end of a session from which on it is announced. */
const warningSeconds = 120;

export type IdleState =
  | { readonly kind: 'active' }
  | { readonly kind: 'warning'; readonly secondsLeft: number; readonly renewable: boolean }
  | { readonly kind: 'ended' };

const millisecondsInSecond = 1_000;

/**
 * How far a session is from its end.
 * @param ends when it ends without activity, and when it ends whatever is done
 * @param now the server's time, in milliseconds since 1970
 */
export function idleStateOf(
  ends: { readonly idleEndsAt: string; readonly endsAt: string },
  now: number,
): IdleState {
  const idleEnd = Date.parse(ends.idleEndsAt);
  const end = Date.parse(ends.endsAt);
  const secondsLeft = Math.ceil((Math.min(idleEnd, end) - now) / millisecondsInSecond);
  if (secondsLeft <= 0) return { kind: 'ended' };
  if (secondsLeft > warningSeconds) return { kind: 'active' };
  return { kind: 'warning', secondsLeft, renewable: idleEnd < end };
}
