import * as z from 'zod/mini';
import type { DeviceKeys } from './device-keys.ts';
import { draftFormat } from './draft.ts';
import type { Draft, LoadedDraft } from './draft.ts';
import { newDeviceKey, seal, unseal } from './seal.ts';

/** Where a draft is kept after it was saved. */
export type KeptIn = 'tab' | 'memory';

/** The one way to what is kept of a draft. */
export interface DraftStore {
  readonly load: () => Promise<LoadedDraft>;
  readonly save: (draft: Draft) => Promise<KeptIn>;
  readonly clear: () => Promise<void>;
}

const entry = 'draft';
/** Stands between the id of a draft and its sealed text. */
const mark = '.';

/** What a key opens, this page has written: nobody else could. Only its format may be another. */
const draftOfThisFormat = z.custom<Draft>(
  (value: unknown) => value instanceof Object && 'format' in value && value.format === draftFormat,
);

/**
 * Keeps the draft in the tab, sealed under a key that never leaves the device. Where the
 * browser refuses either, it goes on in memory and says so.
 * @param openStorage may throw, as reading `window.sessionStorage` does where it is blocked
 */
export function createSealedDraftStore(openStorage: () => Storage, keys: DeviceKeys): DraftStore {
  let inMemory: Draft | undefined;
  let current: { readonly id: string; readonly key: CryptoKey } | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  /** One after the other, so that the last one to begin is the last one to end. */
  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const turn = underWay.then(step);
    underWay = turn.catch(() => undefined);
    return turn;
  }

  /** Without its key, whatever may be left of a draft can be read by nobody. */
  async function forgetKey(): Promise<void> {
    const id = current?.id;
    current = undefined;
    if (id !== undefined) await keys.remove(id);
  }

  async function keyFor(id: string): Promise<CryptoKey> {
    if (current?.id === id) return current.key;
    await forgetKey();
    const key = await newDeviceKey();
    await keys.put(id, key);
    current = { id, key };
    return key;
  }

  async function load(): Promise<LoadedDraft> {
    if (inMemory) return { kind: 'draft', draft: inMemory };
    const stored = read(openStorage);
    if (stored === null) return { kind: 'none' };
    const [id = '', sealed = ''] = stored.split(mark);
    try {
      const key = await keys.get(id);
      if (!key) return { kind: 'unreadable' };
      const draft = z.parse(draftOfThisFormat, JSON.parse(await unseal(key, sealed)));
      current = { id, key };
      return { kind: 'draft', draft };
    } catch {
      return { kind: 'unreadable' };
    }
  }

  return {
    load: () => inTurn(load),
    save: (draft) =>
      inTurn(async () => {
        try {
          const key = await keyFor(draft.requestId);
          const sealed = await seal(key, JSON.stringify(draft));
          openStorage().setItem(entry, draft.requestId + mark + sealed);
          inMemory = undefined;
          return 'tab';
        } catch {
          inMemory = draft;
          return 'memory';
        }
      }),
    clear: () =>
      inTurn(async () => {
        inMemory = undefined;
        try {
          openStorage().removeItem(entry);
          await forgetKey();
        } catch {
          // Nothing was kept where nothing can be kept.
        }
      }),
  };
}

function read(openStorage: () => Storage): string | null {
  try {
    return openStorage().getItem(entry);
  } catch {
    return null;
  }
}
