import type { Browser } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { findingOf } from '../rule.ts';
import type { GateOptions } from './options.ts';
import type { PlannedVisit } from './plan-visits.ts';
import type { Progress } from './progress.ts';
import { pageNotJudged } from './run-rules.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { visitPage } from '../rendered/visit.ts';
import type { Visited, VisitCache } from './visit-cache.ts';
import { workInBrowsers } from './browser-crew.ts';

/** One browser for each core of a small machine; more of them only wait for each other. */
const workers = 2;

/** What all visits gave together. */
export interface Visits {
  findings: Finding[];
  /** How many visits were answered from the cache. */
  cached: number;
  /** The files each page fetched at the desk, by the page's path. */
  loaded: Map<string, readonly string[]>;
}

/** Looks at pages in their states, from the cache where nothing has changed. */
export async function visitPages(
  plan: readonly PlannedVisit[],
  addresses: SiteAddresses,
  cache: VisitCache,
  { level, only }: Pick<GateOptions, 'level' | 'only'>,
  progress: Progress,
): Promise<Visits> {
  const visits: Visits = { findings: [], cached: 0, loaded: new Map() };
  const take = ({ path }: PlannedVisit, { findings, loaded }: Visited): void => {
    for (const finding of findings) visits.findings.push(finding);
    if (!visits.loaded.has(path)) visits.loaded.set(path, loaded);
    progress.step(visits.findings.length);
  };
  progress.start('pages', plan.length);
  const fresh: PlannedVisit[] = [];
  for (const visit of plan) {
    const known = cache.read(visit.path, visit.state.id);
    if (!known) {
      fresh.push(visit);
      continue;
    }
    visits.cached += 1;
    take(visit, known);
  }
  await workInBrowsers(fresh, workers, async (browser, visit) => {
    const { visited, isWhole } = await look(browser, visit, addresses, { level, only });
    // What went wrong with the browser may go right the next time, though nothing of the page has changed.
    if (isWhole) cache.write(visit.path, visit.state.id, visited);
    take(visit, visited);
  });
  progress.end();
  return visits;
}

async function look(
  browser: Browser,
  { path, state }: PlannedVisit,
  addresses: SiteAddresses,
  { level, only }: Pick<GateOptions, 'level' | 'only'>,
): Promise<{ visited: Visited; isWhole: boolean }> {
  try {
    const { findings, loaded } = await visitPage(browser, {
      url: addresses.urlOf(path),
      path,
      state,
      level,
      ...(only.length > 0 ? { only: new Set(only) } : {}),
    });
    const isWhole = findings.every(({ engine }) => engine !== 'run');
    return { visited: { findings, loaded: loaded.map((name) => addresses.pathOf(name)) }, isWhole };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const hit = { selector: '', html: '', values: { reason } };
    return {
      visited: { findings: [findingOf(pageNotJudged, hit, path, state.id)], loaded: [] },
      isWhole: false,
    };
  }
}
