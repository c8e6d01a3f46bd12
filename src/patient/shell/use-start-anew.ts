import { useCallback } from 'react';
import { firstPosition } from '../journey/position.ts';
import { useApp } from './app-context.ts';

/** Clears all answers and begins at the first question. */
export function useStartAnew(): () => void {
  const { journey, navigation, kiosk } = useApp();
  return useCallback(() => {
    journey.clear();
    // A shared screen loads again: it may have been open since before the last change.
    if (kiosk) window.location.replace(kiosk);
    else navigation.go({ page: 'questions', position: firstPosition });
  }, [journey, navigation, kiosk]);
}
