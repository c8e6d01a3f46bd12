import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { QuickFilesFirst } from './quick-files-first.ts';

/** The quick tests that hold src/logic, src/questions and src/rules: run once for a mutant. */
export default defineConfig({
  resolve: {
    alias: [
      {
        // As src/logic itself imports it; the test of the real one names it from afar.
        find: /^\.\/once-for\.ts$/u,
        replacement: fileURLToPath(new URL('once-a-test.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: [
      'tests/{logic,questions,rules,cases}/**/*.test.ts',
      'tests/interop/assess-line.test.ts',
    ],
    sequence: { sequencer: QuickFilesFirst },
    setupFiles: ['tests/mutants/each-test.ts'],
    environment: 'node',
    restoreMocks: true,
    // A mutant gets a worker of its own; its test files share it, which is several times faster.
    isolate: false,
    testTimeout: 60_000,
  },
});
