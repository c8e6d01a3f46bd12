import { create } from 'zustand';
import { keepPreference, readPreference } from '../preferences.ts';

interface KeysState {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/** Letters can be turned off: speech input would press them by accident (WCAG 2.1.4). */
const useKeysStore = create<KeysState>((set) => ({
  on: readPreference('keys') !== 'off',
  turn: (on) => {
    keepPreference('keys', on ? 'on' : 'off');
    set({ on });
  },
}));

/** Whether single letters press buttons. */
export function useKeysOn(): boolean {
  return useKeysStore((state) => state.on);
}

/** Turns single letters on or off on this machine. */
export function useTurnKeys(): (on: boolean) => void {
  return useKeysStore((state) => state.turn);
}
