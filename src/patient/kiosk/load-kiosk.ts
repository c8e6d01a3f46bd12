import { placeOf } from '../navigation/paths.ts';
import { loadFor } from '../preload.ts';
import { wording } from '../wording/wording.ts';

/**
 * Loads all that a screen that many people use needs to begin anew by itself, in whichever
 * language somebody leaves it.
 * @param kiosk where it begins anew
 */
export async function loadKiosk(kiosk: string): Promise<void> {
  const { page, language } = placeOf(kiosk);
  const { en, es } = wording;
  await Promise.all([en.keeping.load(), es.keeping.load(), loadFor(page, language)]);
}
