import { weekdays } from '../../consultation/index.ts';
import type { PracticeProfile } from '../../consultation/index.ts';

type Hours = PracticeProfile['hours'];

/** A day and a time on the practice's wall, as `2026-11-23T09:30`. */
type WallTime = string;

const twoHours = 2 * 60 * 60_000;
const aDay = 24 * 60 * 60_000;
/** Nobody is called back at 9:38: times are offered on the quarter of an hour. */
const quarterOfAnHour = 15 * 60_000;
/** Longest way to a day on which the practice opens again. */
const daysInWeek = 7;

// Wall times are counted as if they were UTC: that way no day has 23 or 25 hours.
const read = (wall: WallTime): number => Date.parse(`${wall}Z`);
const write = (time: number): WallTime => new Date(time).toISOString().slice(0, 16);
const dayOf = (wall: WallTime): string => wall.slice(0, 10);
const clockOf = (wall: WallTime): string => wall.slice(11);

/** The hours of the day that a wall time is in, earliest first. */
function hoursOn(hours: Hours, wall: WallTime): Hours {
  const sundayFirst = new Date(read(wall)).getUTCDay();
  const weekday = weekdays[(sundayFirst + weekdays.length - 1) % weekdays.length];
  return hours.filter(({ day }) => day === weekday).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether the practice is open then; always, while it has not said when it is. */
export function isOpenAt(hours: Hours, wall: WallTime): boolean {
  const clock = clockOf(wall);
  return (
    hours.length === 0 || hoursOn(hours, wall).some(({ from, to }) => from <= clock && clock < to)
  );
}

/** This time if the practice is open then, or else when it opens next. */
function openFrom(hours: Hours, wall: WallTime): WallTime {
  if (isOpenAt(hours, wall)) return wall;
  const later = hoursOn(hours, wall).find(({ from }) => from > clockOf(wall));
  if (later) return `${dayOf(wall)}T${later.from}`;
  for (let days = 1; days <= daysInWeek; days += 1) {
    const day = write(read(wall) + days * aDay);
    const first = hoursOn(hours, day)[0];
    if (first) return `${dayOf(day)}T${first.from}`;
  }
  return wall;
}

/** This time on the next day on which the practice opens, moved into its hours. */
function onNextDay(hours: Hours, wall: WallTime): WallTime {
  for (let days = 1; days <= daysInWeek; days += 1) {
    const day = write(read(wall) + days * aDay);
    const [first] = hoursOn(hours, day);
    if (!first) continue;
    const moved = openFrom(hours, day);
    return dayOf(moved) === dayOf(day) ? moved : `${dayOf(day)}T${first.from}`;
  }
  return write(read(wall) + aDay);
}

/**
 * Times at which to call back that can be chosen with one press: in about two hours, and at
 * about this time on the next day, both while the practice is open.
 * @param now what the practice's clock says
 * @returns one time or two, the earlier one first
 */
export function callBackTimes(hours: Hours, now: WallTime): readonly WallTime[] {
  const quarters = read(now) / quarterOfAnHour;
  const later = write(Math.ceil(quarters) * quarterOfAnHour + twoHours);
  const earlier = write(Math.floor(quarters) * quarterOfAnHour);
  const soon = openFrom(hours, later);
  const nextDay = onNextDay(hours, earlier);
  return soon < nextDay ? [soon, nextDay] : [nextDay];
}
