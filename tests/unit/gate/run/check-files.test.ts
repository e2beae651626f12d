import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/gate/run/check-files.ts';
import { FileDigests } from '../../../../src/gate/run/file-digests.ts';
import { VisitCache } from '../../../../src/gate/run/visit-cache.ts';
import { readSourceSite } from '../../../../src/gate/source/read-site.ts';
import { documentOf } from '../../../support/example-site.ts';
import { heardProgress } from '../../../support/heard-progress.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  makeFolder(folder, {
    'site/index.html': documentOf({ html: '<p><img src="/map.png"></p>' }),
    'site/faqs/index.html': documentOf({ html: '<p><img src="/map.png"><a href="/gone/">舊頁</a></p>' }),
    'site/data.html': 'no page',
  });
});
afterEach(() => {
  remove();
});

const usual = { edition: '115.11', freego: 'barrier', level: 'AA', only: [] } as const;

/** Checks the files in a run of its own. */
function run(options: Partial<Parameters<typeof checkFiles>[3]> = {}) {
  const site = readSourceSite(join(folder, 'site'));
  const digests = new FileDigests(join(folder, 'site'));
  const progress = heardProgress();
  const cache = new VisitCache(join(folder, 'cache'), '', digests);
  const findings = checkFiles(site, cache, digests, { ...usual, ...options }, progress);
  return { findings, rules: findings.map(({ rule, page }) => `${rule} ${page}`), heard: progress.heard };
}

it('reports what is wrong with the folder, with each page and with the whole site, in this order', () => {
  expect(run().rules).toEqual([
    'not-html /data.html',
    'freego-image-alternative /',
    'freego-image-alternative /faqs/',
    'broken-link /faqs/',
    'same-title /faqs/',
    'unreachable-page /faqs/',
  ]);
});

it('counts a step for each page, with all that was found so far', () => {
  expect(run().heard).toEqual([['start', 'files', 2], ['step', 2], ['step', 3], ['end']]);
});

it('runs the named rules only, with what went wrong with the folder', () => {
  expect(run({ only: ['freego-image-alternative'] }).rules).toEqual([
    'not-html /data.html',
    'freego-image-alternative /',
    'freego-image-alternative /faqs/',
  ]);
  expect(run({ freego: 'off', only: ['freego-image-alternative'] }).rules).toEqual(['not-html /data.html']);
});

describe('what the source of a page shows', () => {
  /** Whether a run takes it from the cache: there it says that somebody else found it. */
  const isRemembered = (options: Partial<Parameters<typeof checkFiles>[3]> = {}): boolean => {
    const cache = join(folder, 'cache');
    for (const name of readdirSync(cache)) {
      const file = join(cache, name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('freego-image-alternative', 'remembered'));
    }
    return run(options).rules.includes('remembered /');
  };

  it('is remembered while no file has changed', () => {
    const { findings } = run();
    expect(run().findings).toEqual(findings);
    expect(isRemembered()).toBe(true);
  });

  it('is looked at again when any file has changed, come or gone', () => {
    run();
    makeFolder(folder, { 'site/other.css': 'p {}' });
    expect(isRemembered()).toBe(false);
    makeFolder(folder, { 'site/other.css': 'a {}' });
    expect(isRemembered()).toBe(false);
  });

  it('is looked at again for another edition or another weight of the official checker', () => {
    run();
    expect(isRemembered({ edition: '110.07' })).toBe(false);
    expect(isRemembered({ freego: 'review' })).toBe(false);
  });
});
