import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/gate/finding.ts';
import { FileDigests } from '../../../../src/gate/run/file-digests.ts';
import { VisitCache } from '../../../../src/gate/run/visit-cache.ts';
import { makeFinding } from '../../../support/gate-run.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

const day = 24 * 60 * 60 * 1000;

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  makeFolder(folder, { 'site/index.html': 'home', 'site/faqs/index.html': 'home', 'site/site.css': 'p {}' });
});
afterEach(() => {
  remove();
});

const cacheFolder = (): string => join(folder, 'cache', 'of', 'gate');

/** The cache as a new run opens it. */
function open(asked: unknown = { level: 'AA' }): VisitCache {
  return new VisitCache(cacheFolder(), asked, new FileDigests(join(folder, 'site')));
}

const visited = { findings: [makeFinding()], loaded: ['/', '/site.css'] };

/** The one file of the cache. */
function entry(): string {
  const [name, another] = readdirSync(cacheFolder());
  if (name === undefined || another !== undefined) throw new Error('The cache holds one entry.');
  return join(cacheFolder(), name);
}

describe('a visit of a page', () => {
  it('is remembered by the next run', () => {
    expect(open().read('/', 'print')).toBeUndefined();
    open().write('/', 'print', visited);
    expect(open().read('/', 'print')).toEqual(visited);
    expect(readdirSync(cacheFolder())).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  });

  it('is remembered with every kind of finding', () => {
    const engines: readonly Finding['engine'][] = [
      'source',
      'freego',
      'html-validate',
      'axe',
      'rendered',
      'layout',
      'keyboard',
      'htmlcs',
      'site',
      'run',
    ];
    const findings = [
      ...engines.map((engine) => makeFinding({ engine })),
      ...(['A', 'AA', 'AAA', 'best-practice'] as const).map((level) => makeFinding({ level })),
      ...(['barrier', 'review'] as const).map((severity) => makeFinding({ severity })),
      makeFinding({ source: { file: 'index.html', line: 3 } }),
      makeFinding({ source: { file: 'index.html', line: 3, column: 7 } }),
    ];
    open().write('/', 'print', { findings, loaded: [] });
    expect(open().read('/', 'print')).toEqual({ findings, loaded: [] });
  });

  it('is of its page, its state and what was asked', () => {
    open().write('/', 'print', visited);
    expect(open().read('/faqs/', 'print')).toBeUndefined();
    expect(open().read('/', 'desktop-light')).toBeUndefined();
    expect(open({ level: 'AAA' }).read('/', 'print')).toBeUndefined();
  });

  it.each([
    ['the page itself', { 'index.html': 'new home' }],
    ['a file that the page fetched', { 'site.css': 'a {}' }],
  ])('is forgotten when %s changes', (_, changed) => {
    open().write('/', 'print', visited);
    makeFolder(join(folder, 'site'), changed);
    expect(open().read('/', 'print')).toBeUndefined();
  });

  it('is forgotten when a file appears that the page looked for in vain', () => {
    open().write('/', 'print', { findings: [], loaded: ['/site.css', '/late.css'] });
    expect(open().read('/', 'print')).toBeDefined();
    makeFolder(join(folder, 'site'), { 'late.css': 'p {}' });
    expect(open().read('/', 'print')).toBeUndefined();
  });

  it('does not mind a change of a file that it did not fetch', () => {
    open().write('/', 'print', visited);
    makeFolder(join(folder, 'site'), { 'faqs/index.html': 'other' });
    expect(open().read('/', 'print')).toEqual(visited);
  });

  it.each([
    ['half a file', (text: string) => text.slice(0, 20)],
    ['JSON that is no entry', () => '{"loaded":[]}'],
    ['an entry with a finding of another shape', (text: string) => text.replace('"barrier"', '"fatal"')],
  ])('counts for nothing where the cache holds %s', (_, spoil) => {
    open().write('/', 'print', visited);
    const file = entry();
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(open().read('/', 'print')).toBeUndefined();
  });
});

describe('an entry that no run has used for 30 days', () => {
  const age = (file: string, days: number): void => {
    const then = new Date(Date.now() - days * day);
    utimesSync(file, then, then);
  };

  it('is removed, and none sooner', () => {
    open().write('/', 'print', visited);
    const file = entry();
    age(file, 29.9);
    open().prune();
    expect(existsSync(file)).toBe(true);
    age(file, 30.1);
    open().prune();
    expect(existsSync(file)).toBe(false);
  });

  it('is young again once a run has read it', () => {
    open().write('/', 'print', visited);
    const file = entry();
    age(file, 31);
    open().read('/', 'print');
    expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(day);
    open().prune();
    expect(existsSync(file)).toBe(true);
  });

  it('takes with it what a stopped run left half written, and no file of anybody else', () => {
    open();
    const name = 'a'.repeat(64);
    const files = [`${name}.json.new`, `${name}.txt`, `x${name}.json`, 'readme.json'].map((file) =>
      join(cacheFolder(), file),
    );
    for (const file of files) {
      writeFileSync(file, '');
      age(file, 31);
    }
    open().prune();
    expect(files.map((file) => existsSync(file))).toEqual([false, true, true, true]);
  });
});
