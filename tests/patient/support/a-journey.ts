import { DeviceInMemory, sealedDraftStore } from './sealed-draft-store.ts';
import type { LoadedDraft } from '../../../src/patient/draft/draft.ts';
import type { DraftStore } from '../../../src/patient/draft/draft-store.ts';
import { createJourney } from '../../../src/patient/journey/journey.ts';
import type { Journey } from '../../../src/patient/journey/journey.ts';
import { TabStorage } from './tab-storage.ts';

/** Definition that the journeys of these tests carry. */
const definition = '2026.11.1';

/** A journey in a tab of its own, with a clock that can be set. */
export function aJourney(
  loaded: LoadedDraft = { kind: 'none' },
  device = new DeviceInMemory(),
): {
  readonly journey: Journey;
  readonly draftStore: DraftStore;
  readonly storage: TabStorage;
  readonly device: DeviceInMemory;
  readonly clock: { now: Date };
  /** What the tab holds once everything is kept that was to be. */
  readonly kept: () => Promise<LoadedDraft>;
} {
  const storage = new TabStorage();
  const clock = { now: new Date('2026-11-24T15:00:00Z') };
  const draftStore = sealedDraftStore(() => storage, device);
  const journey = createJourney(loaded, {
    draftStore,
    definition,
    timeZone: 'America/New_York',
    now: () => clock.now,
    whenQuiet: (task) => task,
  });
  return { journey, draftStore, storage, device, clock, kept: draftStore.load };
}
