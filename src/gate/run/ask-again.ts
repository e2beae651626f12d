import type { Finding } from '../finding.ts';
import type { Progress } from './progress.ts';
import { secondOpinion, secondOpinionState } from './second-opinion.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { VisitCache } from './visit-cache.ts';

/**
 * The second opinion on some pages, from the cache where nothing that the page fetched has changed. `loaded` are the
 * files each page fetched when it was visited.
 */
export async function askAgain(
  pages: readonly string[],
  addresses: SiteAddresses,
  cache: VisitCache,
  loaded: ReadonlyMap<string, readonly string[]>,
  progress: Progress,
): Promise<Finding[]> {
  progress.start('second opinion', 1);
  const known = new Map(pages.map((path) => [path, cache.read(path, secondOpinionState)?.findings]));
  const fresh = pages.filter((path) => known.get(path) === undefined);
  const opinions =
    fresh.length === 0
      ? new Map<string, Finding[]>()
      : await secondOpinion(new Map(fresh.map((path) => [path, addresses.urlOf(path)])));
  for (const [path, findings] of opinions) {
    cache.write(path, secondOpinionState, { findings, loaded: [...(loaded.get(path) ?? [path])] });
  }
  const findings = pages.flatMap((path) => known.get(path) ?? opinions.get(path) ?? []);
  progress.step(findings.length);
  progress.end();
  return findings;
}
