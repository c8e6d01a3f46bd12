/**
 * Mutation testing of the code that decides: what is mutated, and what was found, stands in
 * docs/mutants.md. Data is mutated by a mutator of its own, but for the files of a catalogue
 * that work something out.
 */
export default {
  mutate: [
    'src/{logic,questions,rules}/**/*.ts',
    '!src/questions/catalogue/**',
    '!src/rules/{catalogue,statements,releases}/**',
    'src/questions/catalogue/{procedures,right-now}.ts',
    'src/rules/catalogue/{dated-rules,healing,holding-back,levels,matching,row,silent-options}.ts',
  ],
  plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  checkers: ['typescript'],
  tsconfigFile: 'tests/mutants/tsconfig.code.json',
  ignoreStatic: false,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Only an endless loop may run out of time, not a test on a machine with other work.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  ignorePatterns: ['bench', 'dist', 'docs', 'data', 'backups', 'reports', 'test-results'],
  incrementalFile: 'reports/mutants/incremental.json',
  reporters: ['progress', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutants/code.json' },
  thresholds: { high: 98, low: 95, break: 95 },
};
