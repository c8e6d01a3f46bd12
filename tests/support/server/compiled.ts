import { fileURLToPath } from 'node:url';

/**
 * Environment of servers that tests start: each takes what the one before it compiled, and
 * needs half the time to come up. It is looked up by its content, so it is never out of date.
 */
export const compiledBefore = {
  NODE_COMPILE_CACHE: fileURLToPath(
    new URL('../../../node_modules/.cache/started-by-tests', import.meta.url),
  ),
} as const;
