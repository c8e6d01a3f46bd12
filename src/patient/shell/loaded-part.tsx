import type { ReactNode } from 'react';
import { Loaded } from '../wording/use-loaded.tsx';
import type { Resource } from '../wording/resource.ts';
import { LoadBoundary } from './load-boundary.tsx';

/** A part of a page that loads for itself, while the rest of the page stands. */
export function LoadedPart<Pages extends object>({
  isOptional,
  ...loaded
}: {
  readonly from: Resource<Pages>;
  readonly draw: (pages: Pages) => ReactNode;
  /** Left out where it does not load, since the page does what it is for without it. */
  readonly isOptional?: boolean;
}) {
  return (
    <LoadBoundary isOptional={isOptional}>
      <Loaded {...loaded} />
    </LoadBoundary>
  );
}
