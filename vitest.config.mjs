import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { test: { name: 'property', include: ['test/property/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'webview', include: ['test/webview/**/*.test.ts'], environment: 'happy-dom' } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/packageOnce.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // A window takes its time: what is expected of it may come late.
          expect: { poll: { timeout: 20_000 } },
          // A window beside another is slow, and `npm start` builds what the others have packaged.
          fileParallelism: false,
        },
      },
      { test: { name: 'accuracy', include: ['test/accuracy/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'bench',
          include: ['test/bench/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
