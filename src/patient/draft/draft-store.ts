import type { Draft, LoadedDraft } from './draft.ts';

/** Where a draft is kept after it was saved. */
export type KeptIn = 'tab' | 'memory';

/** The one way to what is kept of a draft. Asynchronous, so that a store may encrypt. */
export interface DraftStore {
  readonly load: () => Promise<LoadedDraft>;
  readonly save: (draft: Draft) => Promise<KeptIn>;
  readonly clear: () => Promise<void>;
}

const key = 'draft';

/**
 * Keeps the draft in the tab. Where the browser refuses, it goes on in memory and says so.
 * @param openStorage may throw, as reading `window.sessionStorage` does where it is blocked
 * @param loadReader loads what checks a stored draft: most people come without one
 */
export function createTabDraftStore(
  openStorage: () => Storage,
  loadReader: () => Promise<{ readonly readDraft: (stored: string) => LoadedDraft }>,
): DraftStore {
  let inMemory: Draft | undefined;

  function readStored(): string | null {
    try {
      return openStorage().getItem(key);
    } catch {
      return null;
    }
  }

  return {
    async load() {
      if (inMemory) return { kind: 'draft', draft: inMemory };
      const stored = readStored();
      if (stored === null) return { kind: 'none' };
      return (await loadReader()).readDraft(stored);
    },
    async save(draft) {
      try {
        openStorage().setItem(key, JSON.stringify(draft));
        inMemory = undefined;
        return 'tab';
      } catch {
        inMemory = draft;
        return 'memory';
      }
    },
    async clear() {
      inMemory = undefined;
      try {
        openStorage().removeItem(key);
      } catch {
        // Nothing was kept where nothing can be kept.
      }
    },
  };
}
