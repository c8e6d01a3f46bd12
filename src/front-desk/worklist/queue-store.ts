import { create } from 'zustand';
import type { WorklistFilter } from '../../consultation/staff-api.ts';

/** Where somebody is in the list; it stays while a request of it is open. */
interface Queue {
  readonly filter: WorklistFilter;
  /** Opaque cursors of the pages that were turned, oldest first; none on the first page. */
  readonly cursors: readonly string[];
  /** The line that the letters j and k are at. */
  readonly line: string | undefined;
  /** The page that was asked for no longer existed. */
  readonly startedOver: boolean;
}

const firstPage = { cursors: [], line: undefined, startedOver: false };

export const useQueue = create<Queue>(() => ({ filter: 'open', ...firstPage }));

/** Shows another list from its first page. */
export function chooseFilter(filter: WorklistFilter): void {
  if (useQueue.getState().filter !== filter) useQueue.setState({ filter, ...firstPage });
}

export function turnForward(cursor: string): void {
  useQueue.setState(({ cursors }) => ({ ...firstPage, cursors: [...cursors, cursor] }));
}

export function turnBack(): void {
  useQueue.setState(({ cursors }) => ({ ...firstPage, cursors: cursors.slice(0, -1) }));
}

/** The page is gone: the first one is shown, and it is said. */
export function startOver(): void {
  useQueue.setState({ ...firstPage, startedOver: true });
}

export function standAt(line: string | undefined): void {
  useQueue.setState({ line });
}
