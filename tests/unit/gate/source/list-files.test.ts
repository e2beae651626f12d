import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../../src/gate/source/list-files.ts';
import { readSourceSite } from '../../../../src/gate/source/read-site.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => {
  remove();
});

it('lists the files of a folder in order, with their sizes in bytes', () => {
  makeFolder(folder, { 'b.css': 'p{}', 'a/z.html': '電', 'a/b/c.txt': '', 'c.html': '12' });
  mkdirSync(join(folder, 'empty'));
  expect([...listFiles(folder).files]).toEqual([
    ['/a/b/c.txt', 0],
    ['/a/z.html', 3],
    ['/b.css', 3],
    ['/c.html', 2],
  ]);
  expect(listFiles(folder).strayLinks).toEqual([]);
});

describe('a symbolic link', () => {
  it('is followed as long as it stays inside, to files and to folders', () => {
    makeFolder(folder, { '2026/a.html': 'a', 'b.html': 'bb' });
    symlinkSync('2026', join(folder, 'latest'));
    symlinkSync('gone.html', join(folder, '2026/c.html'));
    symlinkSync('../b.html', join(folder, '2026/b.html'));
    const { files, strayLinks } = listFiles(folder);
    expect([...files]).toEqual([
      ['/2026/a.html', 1],
      ['/2026/b.html', 2],
      ['/b.html', 2],
      ['/latest/a.html', 1],
      ['/latest/b.html', 2],
    ]);
    expect(strayLinks).toEqual(['/2026/c.html', '/latest/c.html']);
  });

  it('is left alone and named, in order, where it leads out, nowhere or round in a circle', () => {
    makeFolder(folder, { 'site/sub/a.html': 'a', 'site-old/b.html': 'b' });
    const site = join(folder, 'site');
    symlinkSync('../site-old', join(site, 'z-beside'));
    symlinkSync('../site-old/b.html', join(site, 'y-file'));
    symlinkSync('gone', join(site, 'x-dangling'));
    symlinkSync('.', join(site, 'w-itself'));
    symlinkSync('..', join(site, 'sub/circle'));
    symlinkSync('../sub', join(site, 'sub/own'));
    const { files, strayLinks } = listFiles(site);
    expect([...files.keys()]).toEqual(['/sub/a.html']);
    expect(strayLinks).toEqual([
      '/sub/circle',
      '/sub/own',
      '/w-itself',
      '/x-dangling',
      '/y-file',
      '/z-beside',
    ]);
  });

  it('may be the folder itself', () => {
    makeFolder(folder, { 'site/sub/a.html': 'a' });
    symlinkSync('site', join(folder, 'current'));
    symlinkSync('sub', join(folder, 'site/latest'));
    expect([...listFiles(join(folder, 'current')).files.keys()]).toEqual(['/latest/a.html', '/sub/a.html']);
  });
});

it('names files whose names are not in UTF-8, as far as the file system takes them', () => {
  makeFolder(folder, { 'a.html': 'a' });
  const inBig5 = Buffer.concat([Buffer.from(join(folder, 'x')), Buffer.from([0xa4, 0xa4])]);
  let isTaken = true;
  try {
    writeFileSync(inBig5, '');
  } catch {
    isTaken = false;
  }
  const { files, nameless } = listFiles(folder);
  expect([...files.keys()]).toEqual(['/a.html']);
  expect(nameless).toEqual(isTaken ? ['/x\ufffd\ufffd'] : []);
  expect(readSourceSite(folder).failures.map(({ rule, page }) => [rule, page])).toEqual([
    ...nameless.map((path) => ['nameless-file', path]),
    ['not-html', '/a.html'],
  ]);
});

it('goes 40 folders deep, and names the folder where it stops', () => {
  const deep = (count: number): string => 'd/'.repeat(count);
  makeFolder(folder, { [`${deep(40)}a.html`]: 'a', [`${deep(41)}b.html`]: 'b' });
  const { files, strayLinks } = listFiles(folder);
  expect([...files.keys()]).toEqual([`/${deep(40)}a.html`]);
  expect(strayLinks).toEqual([`/${deep(41)}`.slice(0, -1)]);
});
