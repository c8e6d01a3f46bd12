import { createStore, del, get, set } from 'idb-keyval';

/** Where the device keeps the key of each draft; every call may be refused by the browser. */
export interface DeviceKeys {
  readonly get: (id: string) => Promise<CryptoKey | undefined>;
  readonly put: (id: string, key: CryptoKey) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** The browser keeps keys in a database, which can hold one without ever giving it out. */
export function createDeviceKeys(): DeviceKeys {
  const store = createStore('exosome-consult', 'keys');
  return {
    get: (id) => get<CryptoKey>(id, store),
    put: (id, key) => set(id, key, store),
    remove: (id) => del(id, store),
  };
}
