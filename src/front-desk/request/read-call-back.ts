import { instantOfWallClock } from '../language/wall-clock.ts';

/** When to call back, as it was typed on the practice's clock. */
export type CallBack =
  | { readonly kind: 'none' }
  | { readonly kind: 'at'; readonly instant: string }
  | { readonly kind: 'refused' };

/** Reads the time to call back; one that has passed is refused. */
export function readCallBack(
  typed: string,
  timeZone: string | undefined,
  now = Date.now(),
): CallBack {
  if (typed === '') return { kind: 'none' };
  const instant = instantOfWallClock(typed, timeZone);
  if (instant === undefined || Date.parse(instant) <= now) return { kind: 'refused' };
  return { kind: 'at', instant };
}
