import * as z from 'zod/mini';
import { draftSchema } from './draft.ts';
import type { Draft } from './draft.ts';

/** What a store has: nothing, a draft, or something that is none (corrupt, or of the future). */
export type LoadedDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'unreadable' };

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
 */
export function createTabDraftStore(openStorage: () => Storage): DraftStore {
  let inMemory: Draft | undefined;
  return {
    async load() {
      if (inMemory) return { kind: 'draft', draft: inMemory };
      try {
        return readDraft(openStorage().getItem(key));
      } catch {
        return { kind: 'none' };
      }
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

/** Reads a draft as it was stored; nothing in it is believed before it fits the schema. */
export function readDraft(text: string | null): LoadedDraft {
  if (text === null) return { kind: 'none' };
  try {
    const read = z.safeParse(draftSchema, JSON.parse(text));
    return read.success ? { kind: 'draft', draft: read.data } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}
