import { statSync } from 'node:fs';

/** Whether there is a file or folder of this path. Throws where the system does not say: that is no answer. */
export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
