import type { OpenedTexts } from '../interface-contract.ts';

/** Words of what opens on demand below an option, and of what paper has instead. */
export const openedTexts: OpenedTexts = {
  answersBehind: 'Estas respuestas bastan para llegar a esto',
  addresses: 'Dónde leer estas fuentes',
};
