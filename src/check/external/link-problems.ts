import { makeProblem, type Problem } from '../../model/problem.ts';
import type { Verdict } from './ask-link.ts';
import type { ExternalLink } from './external-links.ts';
import type { LinkHistory } from './link-history.ts';

/** A server may be down for an hour: a link is called dead only when it failed on as many different days. */
const daysUntilDead = 2;

/** What to tell of links that were asked for, with the history that already knows of this day. */
export function linkProblems(
  links: readonly ExternalLink[],
  verdicts: ReadonlyMap<string, Verdict>,
  history: LinkHistory,
): Problem[] {
  return links.flatMap(({ url, place }) => {
    const { state, reason } = verdicts.get(url) ?? { state: 'alive', reason: '' };
    if (state === 'alive') return [];
    const days = history.get(url) ?? [];
    const values = { link: url, reason, since: days[0] ?? '' };
    if (state === 'unknown') return [makeProblem('link-unknown', place, { values })];
    return [makeProblem(days.length >= daysUntilDead ? 'dead-link' : 'failing-link', place, { values })];
  });
}
