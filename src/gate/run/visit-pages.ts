import type { Browser } from 'playwright-core';
import { launchSealedBrowser } from '../browser/launch-browser.ts';
import { visitPage } from '../rendered/visit.ts';
import { runInBrowsers } from './browser-workers.ts';
import { collectVisits, type Visits } from './collect-visits.ts';
import { failedVisit, visitResultOf, requestFor, type VisitResult } from './visit-result.ts';
import type { GateOptions } from './options.ts';
import type { PlannedVisit } from './plan-visits.ts';
import type { Progress } from './progress.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { VisitCache } from './visit-cache.ts';

/** One browser for each core of a small machine; more of them only wait for each other. */
const workers = 2;

/** Visits pages in their states, or takes the result from the cache where nothing has changed. */
export async function visitPages(
  plan: readonly PlannedVisit[],
  addresses: SiteAddresses,
  cache: VisitCache,
  options: Pick<GateOptions, 'level' | 'only'>,
  progress: Progress,
): Promise<Visits> {
  const crew = { workers, launch: () => launchSealedBrowser(addresses.origin) };
  return collectVisits(plan, cache, progress, async (fresh, tell) =>
    runInBrowsers(fresh, crew, async (browser, visit) => {
      tell(visit, await visitIn(browser, visit, addresses, options));
    }),
  );
}

async function visitIn(
  browser: Browser,
  visit: PlannedVisit,
  addresses: SiteAddresses,
  options: Pick<GateOptions, 'level' | 'only'>,
): Promise<VisitResult> {
  try {
    return visitResultOf(await visitPage(browser, requestFor(visit, addresses, options)), addresses);
  } catch (error) {
    return failedVisit(visit, error);
  }
}
