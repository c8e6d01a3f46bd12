import { QueryClient } from '@tanstack/react-query';
import type { QueryFailure } from './failure.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: QueryFailure;
  }
}

/** Milliseconds between two refreshes of what others may change. */
export const refreshEvery = 30_000;

/** Milliseconds for which an answer is kept after its page was left. */
const keptFor = 5 * 60_000;

/** A refusal stays a refusal; only a server that was not reached is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => error.failure.kind === 'offline' && count < 1,
      gcTime: keptFor,
      networkMode: 'always',
    },
  },
});
