import type { DeviceStore } from './device-store.ts';
import { draftFormat } from './draft.ts';
import type { Draft, LoadedDraft } from './draft.ts';
import { newDeviceKey, seal, unseal } from './seal.ts';

/**
 * Where a draft is kept. A number says that it is on the device too, and until when:
 * milliseconds since 1970.
 */
export type KeptIn = 'tab' | 'memory' | number;

/** The one way to what is kept of a draft. */
export interface DraftStore {
  /** @param isShared another tab has worked on it, so that the copy on the device is the newest */
  readonly load: (isShared?: boolean) => Promise<LoadedDraft>;
  readonly save: (draft: Draft) => Promise<KeptIn>;
  /**
   * Removes all that is kept, wherever it is.
   * @param onlyOwn what another tab's draft has on the device stays
   */
  readonly clear: (onlyOwn?: boolean) => Promise<void>;
  /** Keeps a copy on the device too, for some days, or no longer. Each save brings it up to date. */
  readonly keep: (draft: Draft, isKept: boolean) => Promise<KeptIn>;
  /** Where a draft is kept that was not saved yet. */
  readonly keptIn: (id: string) => KeptIn;
}

/** What the browser offers; each may throw, as reading `window.sessionStorage` does where it is blocked. */
export interface DraftPlaces {
  readonly tab: () => Storage;
  /** Holds no answer, only which draft is kept on the device and how long. */
  readonly notes: () => Storage;
  readonly device: DeviceStore;
  readonly now: () => Date;
  /** A page that nobody sees may be on its way out. */
  readonly document: Pick<Document, 'hidden'>;
}

/** Milliseconds that a draft is kept on the device at most: 7 days. Source: what we promise about requests. */
const longestKept = 7 * 24 * 3_600_000;
const none: LoadedDraft = { kind: 'none' };
const tabEntry = 'draft';
const noteEntry = 'kept';
/** Stands between the id of a draft and what is said of it. */
const mark = '.';

/** What a key opens, this page has written: nobody else could. Only its format may be another. */
function isDraft(value: unknown): value is Draft {
  return value instanceof Object && 'format' in value && value.format === draftFormat;
}

/**
 * Keeps the draft in the tab, sealed under a key that never leaves the device, and on the
 * device too once the person has chosen that. Where the browser refuses either, it goes on in
 * memory and says so.
 */
export function createSealedDraftStore({
  tab,
  notes,
  device,
  now,
  document,
}: DraftPlaces): DraftStore {
  let inMemory: Draft | undefined;
  let held: { readonly id: string; readonly key: CryptoKey } | undefined;
  /** Id of the draft whose key is surely on the device. */
  let putId = '';
  let underWay: Promise<unknown> = Promise.resolve();

  /** One after the other, so that the last one to begin is the last one to end. */
  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const turn = underWay.then(step);
    underWay = turn.catch(() => undefined);
    return turn;
  }

  function noted(): { readonly id: string; readonly until: number } {
    const [id = '', until] = read(notes, noteEntry)?.split(mark) ?? [];
    return { id, until: Number(until) };
  }

  function keptInOf(id: string): KeptIn {
    const { id: keptId, until } = noted();
    return keptId === id && until > now().getTime() ? until : 'tab';
  }

  const keyOnDevice = (id: string) => twice(() => device.key(id));

  async function keyFor(id: string): Promise<CryptoKey> {
    if (held?.id !== id) held = { id, key: (await keyOnDevice(id)) ?? (await newDeviceKey()) };
    return held.key;
  }

  async function open(stored = ''): Promise<LoadedDraft> {
    const [id = '', sealed = ''] = stored.split(mark);
    try {
      const key = await keyOnDevice(id);
      const draft: unknown = key && JSON.parse(await unseal(key, sealed));
      if (isDraft(draft)) return { kind: 'draft', draft };
    } catch {
      // Told like everything else that is no draft of these pages.
    }
    return { kind: 'unreadable' };
  }

  /** Takes out what is kept, and its key: without it nobody can read what may be left. */
  async function forget(id: string | undefined, alsoEntry: boolean): Promise<void> {
    try {
      if (alsoEntry) tab().removeItem(tabEntry);
      if (noted().id === id) await forgetCopy();
      if (id !== undefined) await device.removeKey(id);
    } catch {
      // Nothing was kept where nothing can be kept.
    }
  }

  async function forgetCopy(): Promise<void> {
    notes().removeItem(noteEntry);
    await device.removeCopy();
  }

  async function load(isShared?: boolean): Promise<LoadedDraft> {
    if (inMemory) return { kind: 'draft', draft: inMemory };
    const stored = read(tab, tabEntry);
    const { id, until } = noted();
    if (stored !== null && !(isShared && stored.startsWith(id + mark))) return open(stored);
    if (!id) return none;
    const left = until - now().getTime();
    // A clock that was wrong by years must not keep it for years.
    const isDue = left > 0 && left <= longestKept;
    const opened = isDue ? await open(await device.copy().catch(String)) : none;
    if (opened.kind === 'draft') return { ...opened, kind: 'kept' };
    await forget(id, false);
    return opened;
  }

  async function save(draft: Draft): Promise<KeptIn> {
    const id = draft.requestId;
    const before = read(tab, tabEntry)?.split(mark)[0];
    try {
      const place = tab();
      const key = await keyFor(id);
      const sealed = id + mark + (await seal(key, JSON.stringify(draft)));
      // Key before text: a page that is left in between can open what it had.
      // Asked each time: another tab of this draft may have removed its key.
      const isThere = await keyOnDevice(id).catch(() => putId === id);
      if (!isThere) await twice(() => device.putKey(id, key));
      putId = id;
      place.setItem(tabEntry, sealed);
      inMemory = undefined;
      if (before !== id) await forget(before, false);
      if (keptInOf(id) !== 'tab') {
        // What the device refuses is still in the tab.
        await device.putCopy(sealed).catch(forgetCopy);
      } else if (noted().id === id) {
        // Its days are over, and the page says so.
        await forgetCopy();
      }
      return keptInOf(id);
    } catch {
      // A browser that takes a page down may refuse it everything: what is kept has to outlive it.
      if (document.hidden && before === id) return keptInOf(id);
      inMemory = draft;
      // An older copy must not come back as if it were this one.
      await forget(before, true);
      await forget(id, true);
      return 'memory';
    }
  }

  return {
    load: (isShared) => inTurn(() => load(isShared)),
    save: (draft) => inTurn(() => save(draft)),
    clear: (onlyOwn) =>
      inTurn(async () => {
        inMemory = undefined;
        const { id } = noted();
        await forget(read(tab, tabEntry)?.split(mark)[0], true);
        if (id && !onlyOwn) await forget(id, false);
      }),
    keep: (draft, isKept) =>
      inTurn(async () => {
        try {
          const until = String(now().getTime() + longestKept);
          if (isKept) notes().setItem(noteEntry, draft.requestId + mark + until);
          else await forgetCopy();
        } catch {
          // What is said to the person is what saving finds.
        }
        return save(draft);
      }),
    keptIn: keptInOf,
  };
}

/** One failure in passing must not cost what is kept. */
function twice<Value>(call: () => Promise<Value>): Promise<Value> {
  return call().catch(call);
}

function read(open: () => Storage, entry: string): string | null {
  try {
    return open().getItem(entry);
  } catch {
    return null;
  }
}
