import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Chromium } from './chromium.ts';
import { makeFolderOnce } from './make-folder-once.ts';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../../node_modules/.cache/mingbai/', import.meta.url));
const unpackScript = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url));

/** The Chromium of `@sparticuz/chromium`, which is built for Linux x64 only; undefined elsewhere or not installed. */
export async function findBundledChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const version = await getBundledVersion();
  if (version === undefined) return undefined;
  const folder = await makeFolderOnce(join(cache, `chromium-${version}`), unpackInto);
  const executablePath = join(folder, 'chromium');
  return { environment: await librariesFor(executablePath, join(folder, 'al2023', 'lib')), executablePath };
}

async function getBundledVersion(): Promise<string | undefined> {
  const entry = resolveBundle();
  if (entry === undefined) return undefined;
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

/** It is a development dependency: `npm ci --omit=dev` leaves it out, and that is no error. */
function resolveBundle(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

/**
 * The package unpacks into the temporary folder of its process, under a name without a version, and reuses what it
 * finds there (@sparticuz/chromium 153, build/index.js). So it gets a process with a temporary folder of its own.
 */
async function unpackInto(folder: string): Promise<void> {
  await run(process.execPath, [unpackScript], { env: { ...process.env, TMPDIR: folder } });
}

/**
 * It needs libnss3, libnspr4 and libexpat1. Most machines have them, and theirs are to be preferred: ours are added
 * only where the loader misses some. Asking it takes 8 ms.
 */
async function librariesFor(executablePath: string, ours: string): Promise<Record<string, string>> {
  try {
    await run(executablePath, ['--version']);
    return {};
  } catch {
    const theirs = process.env.LD_LIBRARY_PATH;
    return { LD_LIBRARY_PATH: theirs ? `${ours}${delimiter}${theirs}` : ours };
  }
}
