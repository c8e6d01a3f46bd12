import { useEffect, useState } from 'react';
import * as z from 'zod/mini';

const staffSessionSchema = z.object({ signedIn: z.boolean() });

/** Whether this browser is signed in as staff; until that is known, and offline, it is not. */
export function useStaffSession(): boolean {
  const [isStaff, setIsStaff] = useState(false);
  useEffect(() => {
    const request = new AbortController();
    fetch('/api/staff-session', { signal: request.signal })
      .then(async (response) => z.safeParse(staffSessionSchema, await response.json()))
      .then((read) => setIsStaff(read.success && read.data.signedIn))
      .catch(() => undefined);
    return () => request.abort();
  }, []);
  return isStaff;
}
