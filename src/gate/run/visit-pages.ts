import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { visitPage } from '../rendered/visit.ts';
import { workInBrowsers } from './browser-crew.ts';
import { collectVisits, type Visits } from './collect-visits.ts';
import { failedLook, lookOf, requestFor, type Look } from './look.ts';
import type { GateOptions } from './options.ts';
import type { PlannedVisit } from './plan-visits.ts';
import type { Progress } from './progress.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { VisitCache } from './visit-cache.ts';

/** One browser for each core of a small machine; more of them only wait for each other. */
const crew = { workers: 2, launch: launchBrowser };

/** Looks at pages in their states, from the cache where nothing has changed. */
export async function visitPages(
  plan: readonly PlannedVisit[],
  addresses: SiteAddresses,
  cache: VisitCache,
  options: Pick<GateOptions, 'level' | 'only'>,
  progress: Progress,
): Promise<Visits> {
  return collectVisits(plan, cache, progress, async (fresh, tell) =>
    workInBrowsers(fresh, crew, async (browser, visit) => {
      tell(visit, await look(browser, visit, addresses, options));
    }),
  );
}

async function look(
  browser: Browser,
  visit: PlannedVisit,
  addresses: SiteAddresses,
  options: Pick<GateOptions, 'level' | 'only'>,
): Promise<Look> {
  try {
    return lookOf(await visitPage(browser, requestFor(visit, addresses, options)), addresses);
  } catch (error) {
    return failedLook(visit, error);
  }
}
