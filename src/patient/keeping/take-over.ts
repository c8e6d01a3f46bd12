import { newDraft } from '../draft/draft.ts';
import { firstPosition } from '../journey/position.ts';
import { newRequestId } from '../journey/request-id.ts';
import type { Navigation } from '../navigation/navigation.ts';
import type { AppParts } from '../shell/app-context.ts';

/** Parts of the app that taking over changes. */
type Parts = Pick<AppParts, 'journey' | 'ownership' | 'draftStore' | 'definition'> & {
  readonly navigation: Pick<Navigation, 'go' | 'takeFocus'>;
};

/**
 * Takes up the answers of another tab, or of one that is closed, as they are on the device now:
 * they may have been found some time ago. What was cleared or sent meanwhile does not come back.
 */
export async function takeOver(parts: Parts): Promise<void> {
  const { journey, navigation, ownership, draftStore, definition } = parts;
  const { draft, found: seen } = journey.store.getState();
  await ownership.takeOver((seen ?? draft).requestId);
  const loaded = await draftStore.load(true);
  const isThere = 'draft' in loaded;
  const found = isThere
    ? loaded.draft
    : newDraft(newRequestId(), definition.version, firstPosition, Date.now());
  // What stood on a page here is older than what was found, but for ticks made beside it.
  const begun = seen ? draft.typed : {};
  if (!isThere) await draftStore.clear();
  journey.store.setState({ draft: found, found: undefined, isElsewhere: false, notice: null });
  journey.wake();
  if (!isThere) journey.store.setState({ notice: 'started-anew', keptIn: 'tab' });
  const { draft: taken } = journey.store.getState();
  const isBegun = Object.keys(begun).length > 0;
  void journey.change({
    ...taken,
    // Of another tab's history.
    trail: {},
    typed: { ...taken.typed, ...begun },
    ...(isBegun && { position: firstPosition }),
  });
  navigation.go({ position: journey.store.getState().draft.position }, 'replace');
  navigation.takeFocus();
}
