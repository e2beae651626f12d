import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder for work of this process, and removes those of the same name that were left beside it. */
export function makeWorkingFolder(parent: string, name: string): string {
  for (const path of leftovers(parent, name)) rmSync(path, { recursive: true, force: true });
  return mkdtempSync(join(parent, `${name}-${String(process.pid)}-`));
}

/**
 * What killed processes have left in a folder, which could not clean up behind themselves: entries with a name, and the
 * id of a process that is gone.
 */
export function leftovers(parent: string, name: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((entry) => {
      const id = entry.startsWith(`${name}-`) ? /^\d+/.exec(entry.slice(name.length + 1)) : null;
      return id !== null && !isRunning(Number(id[0]));
    })
    .map((entry) => join(parent, entry));
}

function isRunning(id: number): boolean {
  try {
    // Asks whether a signal could be sent, and sends none.
    process.kill(id, 0);
    return true;
  } catch (error) {
    // One of another person runs too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
