import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { Code } from './codes.ts';

/** Writes the codes back to their file, in its own form and order. */
export async function writeCodes(codes: readonly Code[]): Promise<void> {
  const target = fileURLToPath(new URL('codes.json', import.meta.url));
  const entries = codes.map(({ unconfirmed, ...code }) =>
    unconfirmed.length > 0 ? { ...code, unconfirmed } : code,
  );
  const text = await format(JSON.stringify(entries, null, 2), { parser: 'json', printWidth: 110 });
  // Written beside and moved over, so that a full disk leaves the old list as it was.
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
}
