import { closest, distance } from 'fastest-levenshtein';

/** The candidate a writer most likely meant, or undefined when none is near enough to be worth naming. */
export function nearMiss(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(written.toLowerCase(), [...candidates]);
  const allowed = Math.max(2, Math.floor(best.length / 3));
  return distance(written.toLowerCase(), best.toLowerCase()) <= allowed ? best : undefined;
}
