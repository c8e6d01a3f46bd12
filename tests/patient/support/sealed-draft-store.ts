import type { DeviceKeys } from '../../../src/patient/draft/device-keys.ts';
import { createSealedDraftStore } from '../../../src/patient/draft/draft-store.ts';
import type { DraftStore } from '../../../src/patient/draft/draft-store.ts';

/** Keys of one device, which can be told to refuse as a browser does. */
export class KeysInMemory implements DeviceKeys {
  readonly keys = new Map<string, CryptoKey>();
  refuses = false;

  readonly get = async (id: string): Promise<CryptoKey | undefined> => this.keys.get(id);

  readonly put = async (id: string, key: CryptoKey): Promise<void> => {
    if (this.refuses) throw new DOMException('refused', 'InvalidStateError');
    this.keys.set(id, key);
  };

  readonly remove = async (id: string): Promise<void> => {
    this.keys.delete(id);
  };
}

/** A store that seals as the page does. */
export function sealedDraftStore(
  openStorage: () => Storage,
  keys: DeviceKeys = new KeysInMemory(),
): DraftStore {
  return createSealedDraftStore(openStorage, keys);
}
