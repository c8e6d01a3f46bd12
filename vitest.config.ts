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
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: shareAProcess,
          isolate: false,
        },
      },
    ],
  },
});
