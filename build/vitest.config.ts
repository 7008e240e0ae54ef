/** The tests as three projects: what runs in Node, what runs in a page of jsdom, and what drives the real window. */
import { defineConfig } from 'vitest/config';
import { folders } from './vite/folders.ts';

export default defineConfig({
  root: folders.project,
  test: {
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'db/**/*.ts'],
      reportsDirectory: 'artefacts/coverage',
      reporter: ['text-summary', 'html', 'json-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,property,golden,migrations,security}/**/*.test.ts'],
          // Many start the command line, on machines that do other work besides.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.tsx'],
          setupFiles: ['tests/setup/page.ts'],
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/{e2e,accessibility}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A failure that a second try would hide is a failure.
          retry: 0,
          // One window at a time has the screen and the keyboard, once the others have left the machine alone.
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
