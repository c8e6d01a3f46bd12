/** Which tab has a draft: at most one at a time, where the browser can tell. */
export interface Ownership {
  /** Has this draft, and no other any more. @returns false where another tab has it */
  readonly own: (id: string) => Promise<boolean>;
  /** Takes a draft over from the tab that has it. */
  readonly takeOver: (id: string) => Promise<boolean>;
}

/**
 * Milliseconds for which a lock is waited for. A tab that loads again may meet its own lock, which
 * the browser lets go a moment later.
 */
const longestWait = 400;

/** Name of the lock that the tab with a draft holds. */
export const lockOf = (id: string): string => `draft ${id}`;

/**
 * Holds a lock of the browser for the draft of this tab; it ends with the tab by itself.
 * @param locks none where the browser has none: then every tab has what it shows
 * @param onLost another tab has taken the draft over
 */
export function createOwnership(locks: LockManager | undefined, onLost: () => void): Ownership {
  let asked = '';
  let last = 0;
  let release = (): void => undefined;

  function hold(id: string, options?: LockOptions): Promise<boolean> {
    if (!locks || asked === id) return Promise.resolve(true);
    asked = id;
    last += 1;
    const request = last;
    return new Promise((resolve) => {
      let isGranted = false;
      const name = lockOf(id);
      const waiting = options ?? { signal: AbortSignal.timeout(longestWait) };
      const isHeld = () =>
        locks.query().then(({ held }) => held?.some((other) => other.name === name));
      const lock = locks.request(name, waiting, () => {
        resolve(true);
        // Another draft was asked for meanwhile: its lock must not be let go for this one.
        if (request !== last) return undefined;
        isGranted = true;
        release();
        return new Promise<void>((done) => {
          release = done;
        });
      });
      lock.catch((reason: unknown) => {
        if (request === last) asked = '';
        // A browser that had put the page aside let its locks go, and no other tab has them.
        if (isGranted) isHeld().then((isTaken) => isTaken && onLost(), onLost);
        // A browser that refuses locks, or is slow to answer, says nothing of another tab. Whoever
        // answers on asks anew.
        const has = (): void => resolve(true);
        if (!String(reason).startsWith('TimeoutError')) return has();
        setTimeout(has, longestWait);
        isHeld().then((isTaken) => resolve(!isTaken), has);
      });
    });
  }

  return {
    own: (id) => hold(id),
    takeOver: (id) => hold(id, { steal: true }),
  };
}
