import { firstPosition } from '../journey/position.ts';
import { placeOf } from '../navigation/paths.ts';
import type { AppParts } from '../shell/app-context.ts';

/**
 * Has a screen that many people use begin anew, in its own language. It may have been open since
 * before the last change, so it loads again, where the server answers before somebody begins.
 */
export async function beginAnew({ journey, navigation, kiosk }: AppParts): Promise<void> {
  navigation.go({ ...placeOf(kiosk), position: firstPosition }, 'replace');
  const { draft } = journey.store.getState();
  const { ok } = await fetch(kiosk);
  if (ok && journey.store.getState().draft === draft) window.location.replace(kiosk);
}
