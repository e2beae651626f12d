import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectVisits, type Visits } from '../../../../src/gate/run/collect-visits.ts';
import { FileDigests } from '../../../../src/gate/run/file-digests.ts';
import { planVisits } from '../../../../src/gate/run/plan-visits.ts';
import { VisitCache } from '../../../../src/gate/run/visit-cache.ts';
import { makeFinding } from '../../../support/gate-run.ts';
import { heardProgress } from '../../../support/heard-progress.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  makeFolder(folder, { 'site/index.html': 'home', 'site/a/index.html': 'a', 'site/site.css': 'p {}' });
});
afterEach(() => {
  remove();
});

interface Run {
  visits: Visits;
  /** The visits that were made, as `state path`. */
  made: string[];
  heard: unknown[];
}

/** A run over two pages in which every visit that is made finds one thing; on some pages the browser breaks. */
async function run(brokenOn: readonly string[] = []): Promise<Run> {
  const cache = new VisitCache(join(folder, 'cache'), '', new FileDigests(join(folder, 'site')));
  const made: string[] = [];
  const progress = heardProgress();
  const visits = await collectVisits(planVisits(['/', '/a/'], []), cache, progress, async (fresh, tell) => {
    for (const visit of fresh) {
      const { path, state } = visit;
      made.push(`${state.id} ${path}`);
      const findings = [makeFinding({ page: path, state: state.id })];
      const loaded = state.id === 'desktop-light' ? [path, '/site.css'] : [path];
      tell(visit, { visited: { findings, loaded }, isWhole: !brokenOn.includes(path) });
    }
    return Promise.resolve();
  });
  return { visits, made, heard: progress.heard };
}

const all = ['desktop-light /', 'desktop-light /a/', 'phone-dark /', 'phone-dark /a/'];
const found = all.map((visit) => {
  const [state = '', page = ''] = visit.split(' ');
  return makeFinding({ page, state });
});

it('makes every visit the first time, and none while nothing has changed', async () => {
  const first = await run();
  expect(first.made).toEqual(all);
  expect(first.visits).toMatchObject({ findings: found, cached: 0 });
  const again = await run();
  expect(again.made).toEqual([]);
  expect(again.visits).toEqual({ ...first.visits, cached: 4 });
});

it('makes again the visits that fetched what has changed', async () => {
  await run();
  makeFolder(folder, { 'site/site.css': 'a {}' });
  const { made, visits } = await run();
  expect(made).toEqual(['desktop-light /', 'desktop-light /a/']);
  expect(visits.cached).toBe(2);
  expect(visits.findings).toHaveLength(4);
});

it('keeps what a page fetched in the first state that it was looked at in', async () => {
  const { visits } = await run();
  expect([...visits.loaded]).toEqual([
    ['/', ['/', '/site.css']],
    ['/a/', ['/a/', '/site.css']],
  ]);
});

it('reports what a broken browser saw, and visits again the next time', async () => {
  const { visits } = await run(['/a/']);
  expect(visits.findings).toEqual(found);
  expect((await run()).made).toEqual(['desktop-light /a/', 'phone-dark /a/']);
});

it('counts a step for each visit, with all that was found so far', async () => {
  const steps = [['start', 'pages', 4], ['step', 1], ['step', 2], ['step', 3], ['step', 4], ['end']];
  expect((await run()).heard).toEqual(steps);
  expect((await run()).heard).toEqual(steps);
});
