import type { OpenedTexts } from '../interface-contract.ts';

/** Words of what opens on demand below an option, and of what paper has instead. */
export const openedTexts: OpenedTexts = {
  answersBehind: 'These answers alone lead here',
  addresses: 'Where to read these sources',
};
