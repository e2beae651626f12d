import { readFile, writeFile } from 'node:fs/promises';
import { completeLock, isLock, secureLock } from './lib/complete-lock.ts';
import { integrityOf } from './lib/registry-integrity.ts';

/** `npm run lock:complete`: run it after every `npm install`; running it twice changes nothing. */
const path = new URL('../package-lock.json', import.meta.url);

const before: unknown = JSON.parse(await readFile(path, 'utf8'));
if (!isLock(before)) {
  throw new Error('package-lock.json is not a version 3 lock. Make it anew with npm 7 or later.');
}
const { lock: after, leftOut } = await secureLock(completeLock(before), integrityOf);
await writeFile(path, `${JSON.stringify(after, null, 2)}\n`);

const added = Object.keys(after.packages).length - Object.keys(before.packages).length;
console.log(`package-lock.json: ${added} packages added for other platforms.`);

// npm refuses a lock that lacks what package.json asks for.
for (const name of leftOut) {
  console.error(
    `${name}: the registry has no such version, so nothing says what it must be. It is left out: take it out of package.json too, and say in README.md what its platform needs instead.`,
  );
  process.exitCode = 1;
}
