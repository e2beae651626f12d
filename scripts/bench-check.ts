import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasErrors, inspect } from '../src/check/inspect.ts';
import { writeAttachments } from './lib/many-attachments.ts';
import { writeManyItems } from './lib/many-items.ts';
import { printInspection } from './lib/report.ts';

/** How long an editor waits for the check of a whole site: 500 bilingual items on two cores. */
const target = { items: 500, seconds: 5 };

const attachmentCount = 100;
const textCache = mkdtempSync(join(tmpdir(), 'mingbai-texts-'));
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
  // Attachments are measured apart: most of their cost is spent once for each file, not at each check.
  const folders = (inspection.site?.items ?? []).slice(0, attachmentCount).map((item) => item.folder);
  writeAttachments(folder, folders);
  for (const when of ['read', 'kept']) {
    const { attachments } = await inspect(folder, undefined, { textCache });
    console.log(
      `attachments ${when}: ${attachments?.files ?? 0} documents, ${(attachments?.seconds ?? 0).toFixed(2)} s`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
  rmSync(textCache, { recursive: true });
}
