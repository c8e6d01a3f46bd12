/**
 * Seconds without a sign of somebody after which a shared screen starts anew, and how long
 * before that it asks. Two minutes: what we promise about requests; the warning may not be
 * shorter than 20 seconds (WCAG 2.2, 2.2.1).
 */
export const idleLimits = { underWay: 120, afterSend: 60, warning: 30 } as const;

/**
 * Whole seconds until a screen starts anew.
 * @param limit seconds without a sign of somebody
 * @param idle milliseconds since the last one; a clock that was set back counts as one ahead
 */
export function secondsLeft(limit: number, idle: number): number {
  return Math.ceil(limit - Math.abs(idle) / 1_000);
}
