import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where a built folder lists the files that the build made. */
const list = '.mingbai-files';

/** Notes which files stand in a folder that a build has finished. */
export function noteMadeFiles(folder: string): void {
  writeFileSync(join(folder, list), `${filesIn(folder).join('\n')}\n`);
}

/**
 * The files of a built folder that somebody has put there since: a domain name, a photo. Hidden files, which systems
 * leave everywhere, are not counted; nor is anything in a folder that has no list.
 */
export function addedFiles(folder: string): string[] {
  const path = join(folder, list);
  if (!existsSync(path)) return [];
  const made = new Set(readFileSync(path, 'utf8').split('\n'));
  return filesIn(folder).filter((file) => !made.has(file) && !/(?:^|\/)\./.test(file));
}

/** Links too: one that somebody has put there is as much theirs as a file. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
