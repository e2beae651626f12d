import { readFile, writeFile } from 'node:fs/promises';
import { completeLock, isLock } from './lib/complete-lock.ts';

/** `npm run lock:complete`: run it after every `npm install`; running it twice changes nothing. */
const path = new URL('../package-lock.json', import.meta.url);

const before: unknown = JSON.parse(await readFile(path, 'utf8'));
if (!isLock(before)) {
  throw new Error('package-lock.json is not a version 3 lock. Make it anew with npm 7 or later.');
}
const after = completeLock(before);
await writeFile(path, `${JSON.stringify(after, null, 2)}\n`);

const added = Object.keys(after.packages).length - Object.keys(before.packages).length;
console.log(`package-lock.json: ${added} packages added for other platforms.`);
