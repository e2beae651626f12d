import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of a folder and of all folders below it, as paths from that folder with `/`, in the order of their names.
 * Links and other special entries are no files.
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
