import type { Page } from '@playwright/test';

/** Every storage of the browser as text; a key as whether it may be read out. */
export function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const found: unknown[] = [Object.entries(sessionStorage), Object.entries(window.localStorage)];
    found.push(document.cookie, await caches.keys());
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const values = await settled(database.transaction(store).objectStore(store).getAll());
        found.push(values.map((value) => (value instanceof CryptoKey ? value.extractable : value)));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

/** What `onDevice` says of a browser in which nothing is. */
export const nothingOnDevice = '[[],[],"",[],[]]';
