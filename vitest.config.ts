import { defineConfig } from 'vitest/config';
import { release } from './scripts/vite/release.ts';

export default defineConfig({
  plugins: [release()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
