import fc from 'fast-check';
import { beforeEach } from 'vitest';
import { forgetAll } from './once-a-test.ts';

// Every mutant meets the same drawn runs; one that fails need not be made smaller.
fc.configureGlobal({ seed: 1, endOnFailure: true });

beforeEach(forgetAll);
