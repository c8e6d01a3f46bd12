import type { KeepingTexts } from '../../text/interface-contract.ts';
import { useWording } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';

/** Words of where answers are kept. */
export function useKeepingTexts(): KeepingTexts {
  return useLoaded(useWording().keeping).keepingTexts;
}
