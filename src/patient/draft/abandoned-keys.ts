import { delMany, keys } from 'idb-keyval';
import { openKeys } from './device-store.ts';
import { lockOf } from './ownership.ts';

/**
 * Removes the keys of tabs that were closed in the middle: without them, what a browser brings
 * back of such a tab cannot be read. Keys of tabs that are open stay.
 * @param locks none where the browser has none: then nobody knows which tabs are open
 */
export async function removeAbandonedKeys(locks: LockManager | undefined): Promise<void> {
  if (!locks) return;
  const store = openKeys();
  const { held = [] } = await locks.query();
  const open = held.map(({ name }) => name);
  const ids = await keys<string>(store);
  await delMany(
    ids.filter((id) => !open.includes(lockOf(id))),
    store,
  );
}
