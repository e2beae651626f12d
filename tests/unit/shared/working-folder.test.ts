import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { leftovers, makeWorkingFolder } from '../../../src/shared/working-folder.ts';
import { temporaryFolder } from '../../support/project.ts';

/** Larger than any system gives to a process. */
const gone = 2 ** 30;

let folder = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => {
  remove();
});

it('removes what processes left that are gone, and nothing else', () => {
  const kept = [`work-${String(process.pid)}-a`, 'work-', 'work', 'work-notes', `other-${String(gone)}-a`];
  for (const name of [...kept, `work-${String(gone)}-a`, `work-${String(gone + 1)}`])
    mkdirSync(join(folder, name));
  writeFileSync(join(folder, `work-${String(gone)}-a`, 'file'), '');
  const made = makeWorkingFolder(folder, 'work');
  expect(existsSync(made)).toBe(true);
  expect(
    readdirSync(folder)
      .map((name) => join(folder, name))
      .sort(),
  ).toEqual([...kept.map((name) => join(folder, name)), made].sort());
});

it('makes a folder of its own each time, and finds nothing where there is no folder', () => {
  expect(makeWorkingFolder(folder, 'work')).not.toBe(makeWorkingFolder(folder, 'work'));
  expect(leftovers(folder, 'work')).toEqual([]);
  expect(leftovers(join(folder, 'nowhere'), 'work')).toEqual([]);
});
