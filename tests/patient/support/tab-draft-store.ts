import { createTabDraftStore } from '../../../src/patient/draft/draft-store.ts';
import type { DraftStore } from '../../../src/patient/draft/draft-store.ts';

/** A store that checks a draft as the page does. */
export function tabDraftStore(openStorage: () => Storage): DraftStore {
  return createTabDraftStore(
    openStorage,
    () => import('../../../src/patient/draft/draft-schema.ts'),
  );
}
