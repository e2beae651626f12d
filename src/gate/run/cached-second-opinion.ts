import type { Finding } from '../finding.ts';
import type { Progress } from './progress.ts';
import { secondOpinionState } from './read-opinions.ts';
import type { VisitCache } from './visit-cache.ts';

/**
 * The second opinion on some pages, from the cache where nothing that the page fetched has changed. `loaded` are the
 * files each page fetched when it was visited; `ask` gives the findings by path, and is not called without a page.
 */
export async function cachedSecondOpinion(
  pages: readonly string[],
  cache: VisitCache,
  loaded: ReadonlyMap<string, readonly string[]>,
  progress: Progress,
  ask: (paths: readonly string[]) => Promise<ReadonlyMap<string, Finding[]>>,
): Promise<Finding[]> {
  progress.start('second opinion', 1);
  const known = new Map(pages.map((path) => [path, cache.read(path, secondOpinionState)?.findings]));
  const fresh = pages.filter((path) => known.get(path) === undefined);
  const opinions = fresh.length === 0 ? new Map<string, Finding[]>() : await ask(fresh);
  for (const [path, findings] of opinions) {
    // A page that could not be opened may be opened the next time.
    if (findings.some(({ engine }) => engine === 'run')) continue;
    cache.write(path, secondOpinionState, { findings, loaded: [...(loaded.get(path) ?? [])] });
  }
  const findings = pages.flatMap((path) => known.get(path) ?? opinions.get(path) ?? []);
  progress.step(findings.length);
  progress.end();
  return findings;
}
