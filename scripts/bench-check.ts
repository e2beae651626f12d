import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasErrors, inspect } from '../src/check/inspect.ts';
import { writeManyItems } from './lib/many-items.ts';
import { printInspection } from './lib/report.ts';

/** How long an editor waits for the check of a whole site: 500 bilingual items on two cores. */
const target = { items: 500, seconds: 5 };

const folder = mkdtempSync(join(tmpdir(), 'mingbai-bench-'));
try {
  writeManyItems(folder, target.items);
  const inspection = await inspect(folder);
  const { items, seconds } = inspection;
  // A check that stops at an error does less than it is measured for.
  if (items !== target.items || hasErrors(inspection)) {
    printInspection(inspection, 'en', process.stderr);
    process.exitCode = 1;
  }
  const isMet = seconds <= target.seconds;
  const cores = availableParallelism();
  console.log(
    `check: ${items} items, ${seconds.toFixed(2)} s on ${cores} cores (target ≤ ${target.seconds} s): ${isMet ? 'met' : 'missed'}`,
  );
  if (!isMet) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
