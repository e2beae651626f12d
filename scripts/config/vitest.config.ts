import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import CountReporter from './count-reporter.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const buildSites = fileURLToPath(new URL('../../tests/support/build-sites.ts', import.meta.url));
/** Not for the unit tests: they must start at once, and never need a built site. */
const globalSetup = existsSync(buildSites) ? [buildSites] : [];

export default defineConfig({
  root,
  test: {
    reporters: ['default', new CountReporter()],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // They share what they import: the schemas and the dictionary are made once, not once for each file.
          isolate: false,
          // Nothing else runs beside them: Vitest itself leaves one processor free, which is half of a small machine.
          maxWorkers: availableParallelism(),
        },
      },
      {
        root,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup, testTimeout: 120_000 },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup,
          // One browser at a time: two on a small machine slow each other past their time limits.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // Every field with every hostile value takes ten minutes: `npm run test:fuzz`.
      {
        root,
        test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 3_600_000 },
      },
      // Only for machines that have an nginx: `npm run test:nginx`.
      {
        root,
        test: { name: 'nginx', include: ['tests/nginx/**/*.test.ts'], globalSetup, testTimeout: 120_000 },
      },
    ],
  },
});
