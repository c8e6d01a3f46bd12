import { useEffect, useState } from 'react';

/** Whether this browser is signed in as staff; until that is known, and offline, it is not. */
export function useStaffSession(): boolean {
  const [isStaff, setIsStaff] = useState(false);
  useEffect(() => {
    const request = new AbortController();
    fetch('/api/staff-session', { signal: request.signal })
      .then((response): Promise<unknown> => response.json())
      .then((read) => setIsStaff(read instanceof Object && 'signedIn' in read && !!read.signedIn))
      .catch(() => undefined);
    return () => request.abort();
  }, []);
  return isStaff;
}
