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
  let underWay: Promise<unknown> = Promise.resolve();

  /** One after the other, so that the last one to begin is the last one to end. */
  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const turn = underWay.then(step);
    underWay = turn.catch(() => undefined);
    return turn;
  }

  /** The device is asked each time: another tab of this draft may have removed its key. */
  async function keyFor(id: string): Promise<CryptoKey> {
    const known = await keys.get(id);
    if (known) return known;
    const key = await newDeviceKey();
    await keys.put(id, key);
    return key;
  }

  /** Takes out what is kept, and its key: without it nobody can read what may be left. */
  async function forget(id: string | undefined, alsoEntry: boolean): Promise<void> {
    try {
      if (alsoEntry) openStorage().removeItem(entry);
      if (id !== undefined) await keys.remove(id);
    } catch {
      // Nothing was kept where nothing can be kept.
    }
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
      return { kind: 'draft', draft };
    } catch {
      return { kind: 'unreadable' };
    }
  }

  async function save(draft: Draft): Promise<KeptIn> {
    const id = draft.requestId;
    const before = read(openStorage)?.split(mark)[0];
    try {
      const key = await keyFor(id);
      openStorage().setItem(entry, id + mark + (await seal(key, JSON.stringify(draft))));
      inMemory = undefined;
      if (before !== id) await forget(before, false);
      return 'tab';
    } catch {
      inMemory = draft;
      // An older copy must not come back as if it were this one.
      await forget(before, true);
      return 'memory';
    }
  }

  return {
    load: () => inTurn(load),
    save: (draft) => inTurn(() => save(draft)),
    clear: () =>
      inTurn(async () => {
        inMemory = undefined;
        await forget(read(openStorage)?.split(mark)[0], true);
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
