import { createStore, del, get, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

/** What the browser's own database holds for these pages; every call may be refused. */
export interface DeviceStore {
  /** The key of a draft. It can be used here, and read out by nobody. */
  readonly key: (id: string) => Promise<CryptoKey | undefined>;
  readonly putKey: (id: string, key: CryptoKey) => Promise<void>;
  readonly removeKey: (id: string) => Promise<void>;
  /** The one draft that a person chose to keep on the device, sealed. */
  readonly copy: () => Promise<string | undefined>;
  readonly putCopy: (sealed: string) => Promise<void>;
  readonly removeCopy: () => Promise<void>;
}

/** Milliseconds after which a database that does not answer counts as refused. */
const answerTimeout = 2_000;
const copyEntry = 'copy';

/** Where the keys lie. */
export const openKeys = (): UseStore => createStore('exosome-consult', 'keys');

/** The browser keeps keys in a database, which can hold one without ever giving it out. */
export function createDeviceStore(): DeviceStore {
  const store = openKeys();
  return {
    key: (id) => inTime(get<CryptoKey>(id, store)),
    putKey: (id, key) => inTime(set(id, key, store)),
    removeKey: (id) => inTime(del(id, store)),
    copy: () => inTime(get<string>(copyEntry, store)),
    putCopy: (sealed) => inTime(set(copyEntry, sealed, store)),
    removeCopy: () => inTime(del(copyEntry, store)),
  };
}

/** A database that hangs must not hold up the page. */
function inTime<Value>(call: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, answerTimeout);
    call.then(resolve, reject);
  });
}
