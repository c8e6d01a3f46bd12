import { defineConfig } from 'vitest/config';
import { release } from './scripts/vite/release.ts';

/** Tests that start and change nothing outside themselves: one process takes one after another. */
const shareAProcess = [
  'bench',
  'cases',
  'consultation',
  'evidence',
  'front-desk',
  'interop',
  'logic',
  'patient',
  'questions',
  'rules',
  'server/access',
  'server/accounts',
  'server/database',
  'server/desk',
  'server/json',
  'server/practice',
  'server/requests',
  'server/routes',
  'server/sign-off',
  'server/vault',
  'text',
  'words',
].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [release()],
  test: {
    environment: 'node',
    restoreMocks: true,
    // By default one core would be left idle, which on two cores doubles the time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: shareAProcess,
          globalSetup: 'tests/support/server/shared-postgres.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: shareAProcess,
          isolate: false,
          globalSetup: 'tests/support/server/shared-postgres.ts',
        },
      },
    ],
  },
});
