import { useEffect } from 'react';
import { useAnyUnsaved } from './drafts.ts';

/** The browser asks before it closes a tab in which something was typed and not saved. */
export function useLeaveWarning(): void {
  const unsaved = useAnyUnsaved();
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
