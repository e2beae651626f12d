import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small file by which a folder is known as the work of a build. */
const marker = '.mingbai';

/** Marks a folder as one that a build made and may replace, and notes the path it is to be served under. */
export function markFolder(folder: string, basePath: string): void {
  writeFileSync(join(folder, marker), `${basePath}\nThis folder is made by Mingbai; a build replaces it.\n`);
}

export function isBuiltFolder(folder: string): boolean {
  return existsSync(join(folder, marker));
}

/** The path a built folder expects to be served under; the root for any other folder. */
export function basePathOf(folder: string): string {
  if (!isBuiltFolder(folder)) return '/';
  return readFileSync(join(folder, marker), 'utf8').split('\n')[0] ?? '/';
}
