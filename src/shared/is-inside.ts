import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Whether a path, with its symbolic links followed, lies in a folder. What is not there lies nowhere. `root` is the
 * folder's own path without links.
 */
export function isInside(root: string, path: string): boolean {
  try {
    const target = realpathSync(path);
    return target === root || target.startsWith(root + sep);
  } catch {
    return false;
  }
}
