import { distance } from 'fastest-levenshtein';

/** Nobody mistypes a word this long; comparing one costs time in the square of its length. */
const longestWritten = 120;

/** The candidate closest to what was written, by edit distance; undefined when none is near enough to suggest. */
export function closestMatch(written: string, candidates: Iterable<string>): string | undefined {
  if (written === '' || written.length > longestWritten) return undefined;
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    if (candidate === written) continue;
    // In a code of three characters one wrong character is a slip, two are another code; two in a word are one swap.
    const allowed = candidate.length < 5 ? 1 : Math.max(2, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - written.length) > allowed) continue;
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    if (steps <= allowed && steps < (best?.steps ?? Infinity)) best = { candidate, steps };
  }
  return best?.candidate;
}
