import type { Page } from '@playwright/test';

/** What is kept in the tab as the page itself reads it: opened with the key that is on the device. */
export function openedDraft(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const [id = '', sealed = ''] = sessionStorage.getItem('draft')?.split('.') ?? [];
    const database = await settled(indexedDB.open('exosome-consult'));
    const key: unknown = await settled(database.transaction('keys').objectStore('keys').get(id));
    database.close();
    if (!(key instanceof CryptoKey)) throw new Error('no key of this draft is on the device');
    const bytes = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
    // 12 bytes of nonce come first: `seal`.
    const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, 12) };
    const plain = await crypto.subtle.decrypt(algorithm, key, bytes.subarray(12));
    return new TextDecoder().decode(plain);
  });
}
