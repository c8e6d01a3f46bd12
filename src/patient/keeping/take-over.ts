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
 * Takes the answers over from the tab that has them, as it left them where the device keeps
 * them too. What was cleared or sent there does not come back here.
 */
export async function takeOver(parts: Parts): Promise<void> {
  const { journey, navigation, ownership, draftStore, definition } = parts;
  const { draft } = journey.store.getState();
  await ownership.takeOver(draft.requestId);
  const loaded = await draftStore.load(true);
  const isThere = 'draft' in loaded;
  const found = isThere
    ? loaded.draft
    : newDraft(newRequestId(), definition.version, firstPosition, Date.now());
  // What stood on a page here is older than what was found, or is of it.
  journey.store.setState({ draft: { ...found, typed: {} }, found, isElsewhere: false });
  journey.takeUp();
  if (!isThere) journey.store.setState({ notice: 'started-anew', keptIn: 'tab' });
  navigation.go({ position: journey.store.getState().draft.position }, 'replace');
  navigation.takeFocus();
}
