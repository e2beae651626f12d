import { findChromium } from '../browser/find-chromium.ts';
import { Seal } from '../browser/seal.ts';
import type { Finding } from '../finding.ts';
import { pa11yConfig } from '../pa11y-config.ts';
import { askPa11y } from './ask-pa11y.ts';
import { readOpinions } from './read-opinions.ts';

/** Longer than pa11y-ci itself waits for a page: it waits for ever where the page does not let it go. */
const usualSeconds = 45;

/**
 * Asks pa11y-ci (HTML CodeSniffer) about pages of one origin, given by path and address; nobody fails for what it says.
 * A page that takes too long is told, and the others are judged.
 */
export async function secondOpinion(
  urls: ReadonlyMap<string, string>,
  origin: string,
  secondsPerPage = usualSeconds,
): Promise<Map<string, Finding[]>> {
  const chromium = await findChromium();
  const seal = await Seal.around(origin);
  const results = new Map<string, readonly unknown[]>();
  try {
    let waiting = [...urls.values()];
    while (waiting.length > 0) {
      const run = await askPa11y(pa11yConfig(waiting, chromium, seal.flags), secondsPerPage);
      for (const [url, issues] of run.results) results.set(url, issues);
      if (run.unfinished) results.set(run.unfinished.url, [{ message: run.unfinished.reason }]);
      waiting = waiting.filter((url) => !results.has(url));
    }
  } finally {
    seal.break();
  }
  return readOpinions({ results: Object.fromEntries(results) }, urls);
}
