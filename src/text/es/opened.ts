import type { OpenedTexts } from '../interface-contract.ts';

/** Words of what opens on demand below an option. */
export const openedTexts: OpenedTexts = {
  answersBehind: 'Estas respuestas bastan para llegar a esto',
};
