import { useEffect, useState } from 'react';
import { usePractice } from '../api/use-practice.ts';
import type { Place } from './moments.ts';
import { useStaffLanguage } from './staff-language.tsx';

const halfAMinute = 30_000;

/** The staff's language and the practice's time zone. */
export function usePlace(): Place {
  const { language } = useStaffLanguage();
  const practice = usePractice();
  const timeZone = practice.data?.current.profile.timeZone ?? undefined;
  return { language: language === 'en' ? 'en-US' : 'es-US', timeZone };
}

/** Now, in milliseconds since 1970, looked at every half minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), halfAMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
