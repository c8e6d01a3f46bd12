import { defineConfig } from 'vitest/config';
import { release } from './scripts/vite/release.ts';

export default defineConfig({
  plugins: [release()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // By default one core would be left idle, which on two cores doubles the time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
