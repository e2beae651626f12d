import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Finding } from '../../../../src/gate/finding.ts';
import { cachedSecondOpinion } from '../../../../src/gate/run/cached-second-opinion.ts';
import { FileDigests } from '../../../../src/gate/run/file-digests.ts';
import { VisitCache } from '../../../../src/gate/run/visit-cache.ts';
import { makeFinding } from '../../../support/gate-run.ts';
import { heardProgress } from '../../../support/heard-progress.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  makeFolder(folder, { 'site/index.html': 'home', 'site/a/index.html': 'a', 'site/b/index.html': 'b' });
  makeFolder(folder, { 'site/site.css': 'p {}' });
});
afterEach(() => {
  remove();
});

const found = (page: string): Finding => makeFinding({ page, engine: 'htmlcs', severity: 'review' });

/** A second opinion in a run of its own that finds one thing on every page it is asked about. */
async function run(
  pages: readonly string[],
  loaded = new Map<string, readonly string[]>(),
  opinion = (page: string): Finding[] => [found(page)],
): Promise<{ findings: Finding[]; asked: (readonly string[])[]; heard: unknown[] }> {
  const cache = new VisitCache(join(folder, 'cache'), '', new FileDigests(join(folder, 'site')));
  const asked: (readonly string[])[] = [];
  const progress = heardProgress();
  const findings = await cachedSecondOpinion(pages, cache, loaded, progress, async (paths) => {
    asked.push(paths);
    return Promise.resolve(new Map(paths.map((path) => [path, opinion(path)])));
  });
  return { findings, asked, heard: progress.heard };
}

it('asks about the pages it does not know, and gives the findings in the order of the pages', async () => {
  expect(await run(['/a/'])).toMatchObject({ findings: [found('/a/')], asked: [['/a/']] });
  const all = await run(['/', '/a/', '/b/']);
  expect(all.asked).toEqual([['/', '/b/']]);
  expect(all.findings).toEqual([found('/'), found('/a/'), found('/b/')]);
});

it('asks nobody when nothing has changed, not even about pages without findings', async () => {
  await run(['/', '/a/'], new Map(), () => []);
  expect(await run(['/', '/a/'])).toMatchObject({ findings: [], asked: [] });
  expect(await run([])).toMatchObject({ findings: [], asked: [] });
});

it('asks again about a page when a file that it fetched has changed', async () => {
  await run(['/', '/a/'], new Map([['/a/', ['/a/', '/site.css']]]));
  makeFolder(folder, { 'site/site.css': 'a {}' });
  expect((await run(['/', '/a/'])).asked).toEqual([['/a/']]);
});

it('asks again about a page that could not be opened', async () => {
  const failure = (page: string): Finding => makeFinding({ page, rule: 'page-not-judged', engine: 'run' });
  const { findings } = await run(['/', '/a/'], new Map(), (page) =>
    page === '/' ? [found(page), failure(page)] : [found(page)],
  );
  expect(findings).toEqual([found('/'), failure('/'), found('/a/')]);
  expect((await run(['/', '/a/'])).asked).toEqual([['/']]);
});

it('has no opinion of a page that it was told nothing about', async () => {
  const cache = new VisitCache(join(folder, 'cache'), '', new FileDigests(join(folder, 'site')));
  const silent = async () => Promise.resolve(new Map<string, Finding[]>());
  expect(await cachedSecondOpinion(['/'], cache, new Map(), heardProgress(), silent)).toEqual([]);
});

it('is one step of a run, and tells how much it found', async () => {
  expect((await run(['/', '/a/'])).heard).toEqual([['start', 'second opinion', 1], ['step', 2], ['end']]);
});
