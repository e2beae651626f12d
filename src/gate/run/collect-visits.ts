import type { Finding } from '../finding.ts';
import type { VisitResult } from './visit-result.ts';
import type { PlannedVisit } from './plan-visits.ts';
import type { Progress } from './progress.ts';
import type { Visited, VisitCache } from './visit-cache.ts';

/** What all visits gave together. */
export interface Visits {
  findings: Finding[];
  /** How many visits were answered from the cache. */
  cached: number;
  /** The files each page fetched in the first state it was visited in, by the page's path. */
  loaded: Map<string, readonly string[]>;
}

/** Makes the visits it is given, and reports each result as it comes. */
export type MakeVisits = (
  fresh: readonly PlannedVisit[],
  report: (visit: PlannedVisit, look: VisitResult) => void,
) => Promise<void>;

/** Answers visits from the cache where nothing has changed, has the others made, and remembers what may be. */
export async function collectVisits(
  plan: readonly PlannedVisit[],
  cache: VisitCache,
  progress: Progress,
  make: MakeVisits,
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
  await make(fresh, (visit, { visited, isWhole }) => {
    if (isWhole) cache.write(visit.path, visit.state.id, visited);
    take(visit, visited);
  });
  progress.end();
  return visits;
}
