import { useMemo } from 'react';
import type { Result } from '../../rules/index.ts';
import { answeredOnDay, calendarDay } from '../draft/answered-on.ts';
import { useApp, useJourney } from '../shell/app-context.ts';
import { decide } from './decide.ts';

/** The result of the answers that apply, and the day from which it counts. */
export function useResult(): { readonly result: Result; readonly on: string } {
  const { practice } = useApp();
  const walk = useJourney((state) => state.walk);
  const givenOn = useJourney(({ draft }) => draft.answeredOn);
  return useMemo(() => {
    const on = answeredOnDay(walk, givenOn, calendarDay(new Date(), practice.timeZone));
    return { on, result: decide(walk, on, practice) };
  }, [walk, givenOn, practice]);
}
