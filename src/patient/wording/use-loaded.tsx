import { use } from 'react';
import type { ReactNode } from 'react';
import type { Resource } from './resource.ts';

/**
 * The value of a resource; suspends until it is there. One that is there is read without
 * suspending, so that server and browser draw alike. `use` is called each time: when React
 * draws a suspended component again, it counts on every hook of the first attempt.
 */
export function useLoaded<Value extends object>(resource: Resource<Value>): Value {
  return use(resource.load());
}

/** A page out of a part that loads when it is first needed. */
export function Loaded<Pages extends object>({
  from,
  draw,
}: {
  readonly from: Resource<Pages>;
  readonly draw: (pages: Pages) => ReactNode;
}) {
  return draw(useLoaded(from));
}
