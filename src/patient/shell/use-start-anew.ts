import { useCallback } from 'react';
import { firstPosition } from '../journey/position.ts';
import { useApp } from './app-context.ts';
import { parts } from './parts.ts';

/** Clears all answers and begins at the first question. */
export function useStartAnew(): () => void {
  const app = useApp();
  return useCallback(() => {
    const { journey, navigation, kiosk } = app;
    journey.clear();
    navigation.go({ page: 'questions', position: firstPosition });
    // Without a connection, what is shown already is all there is.
    if (kiosk)
      parts.keeping
        .loaded()
        ?.beginAnew(app)
        .catch(() => undefined);
  }, [app]);
}
