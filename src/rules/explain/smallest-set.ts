/**
 * The smallest part of a list for which something holds. A part that fails is extended for as
 * long as it goes on failing: what is then left out must be met by every part that holds, so
 * the next to try is the smallest that meets all of what was left out before.
 *
 * Where more entries can undo what fewer had made to hold, a smaller part may be missed. That
 * taking any one entry out makes the part fail is made sure of in every case.
 * @param entries what may be taken; it must hold for all of them together
 * @param holds recomputed for each part that is tried
 */
export function smallestSet<Entry>(
  entries: readonly Entry[],
  holds: (part: readonly Entry[]) => boolean,
): readonly Entry[] {
  const leftOut: (readonly Entry[])[] = [];
  for (;;) {
    const tried = smallestMeeting(leftOut);
    if (holds(tried)) return withoutNeedless(tried, holds);
    const failing = entries.reduce<readonly Entry[]>((part, entry) => {
      const longer = [...part, entry];
      return part.includes(entry) || holds(longer) ? part : longer;
    }, tried);
    leftOut.push(entries.filter((entry) => !failing.includes(entry)));
  }
}

/** The fewest entries of which each of the lists has one. */
function smallestMeeting<Entry>(lists: readonly (readonly Entry[])[]): readonly Entry[] {
  // One entry of each list meets all of them, so this ends.
  for (let size = 0; ; size += 1) {
    const found = meetingOfSize(lists, size, []);
    if (found) return found;
  }
}

function meetingOfSize<Entry>(
  lists: readonly (readonly Entry[])[],
  size: number,
  taken: readonly Entry[],
): readonly Entry[] | undefined {
  const open = lists.find((list) => !list.some((entry) => taken.includes(entry)));
  if (!open) return taken;
  if (size === 0) return undefined;
  for (const entry of open) {
    const found = meetingOfSize(lists, size - 1, [...taken, entry]);
    if (found) return found;
  }
  return undefined;
}

function withoutNeedless<Entry>(
  part: readonly Entry[],
  holds: (part: readonly Entry[]) => boolean,
): readonly Entry[] {
  for (const entry of part) {
    const without = part.filter((other) => other !== entry);
    if (holds(without)) return withoutNeedless(without, holds);
  }
  return part;
}
