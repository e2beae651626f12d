import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * What `npm run test:mutation` runs: the unit tests of the layers it mutates. Files share a worker, because a new one
 * for every mutant takes longer than its tests.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { include: ['tests/unit/{check,gate,metadata,model,search}/**/*.test.ts'], isolate: false },
});
