import type { DeviceStore } from '../../../src/patient/draft/device-store.ts';
import { createSealedDraftStore } from '../../../src/patient/draft/draft-store.ts';
import type { DraftStore } from '../../../src/patient/draft/draft-store.ts';
import { TabStorage } from './tab-storage.ts';

/** What one device holds, which can be told to refuse as a browser does. */
export class DeviceInMemory implements DeviceStore {
  readonly keys = new Map<string, CryptoKey>();
  /** Which draft is kept, and how long. */
  readonly notes = new TabStorage();
  sealed: string | undefined;
  refuses = false;
  /** How many calls from now on fail, as a database does in passing. */
  failures = 0;
  now = new Date('2026-11-24T15:00:00Z');
  /** Whether anybody sees the page that asks. */
  readonly document = { hidden: false };

  readonly key = async (id: string): Promise<CryptoKey | undefined> => {
    this.#mayFail();
    return this.keys.get(id);
  };

  readonly putKey = async (id: string, key: CryptoKey): Promise<void> => {
    this.#mayRefuse();
    this.keys.set(id, key);
  };

  readonly removeKey = async (id: string): Promise<void> => {
    this.keys.delete(id);
  };

  readonly copy = async (): Promise<string | undefined> => this.sealed;

  readonly putCopy = async (sealed: string): Promise<void> => {
    this.#mayRefuse();
    this.sealed = sealed;
  };

  readonly removeCopy = async (): Promise<void> => {
    this.sealed = undefined;
  };

  #mayFail(): void {
    if (this.failures === 0) return;
    this.failures -= 1;
    throw new DOMException('failed', 'UnknownError');
  }

  #mayRefuse(): void {
    this.#mayFail();
    if (this.refuses) throw new DOMException('refused', 'InvalidStateError');
  }
}

/** A store that seals as the page does. */
export function sealedDraftStore(
  tab: () => Storage,
  device: DeviceInMemory = new DeviceInMemory(),
): DraftStore {
  return createSealedDraftStore({
    tab,
    notes: () => device.notes,
    device,
    now: () => device.now,
    document: device.document,
  });
}
