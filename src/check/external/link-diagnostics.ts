import { makeDiagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { Verdict } from './check-link.ts';
import type { ExternalLink } from './external-links.ts';
import type { LinkHistory } from './link-history.ts';
import { explainReason } from './link-reasons.ts';

/** A server may be down for an hour: a link is called dead only when it failed on as many different days. */
const daysUntilDead = 2;

/** The diagnostics of the links that were requested; the history includes this day already. */
export function linkDiagnostics(
  links: readonly ExternalLink[],
  verdicts: ReadonlyMap<string, Verdict>,
  history: LinkHistory,
): Diagnostic[] {
  return links.flatMap(({ url, location }) => {
    const { state, reason } = verdicts.get(url) ?? { state: 'alive', reason: '' };
    if (state === 'alive') return [];
    const days = history.get(url) ?? [];
    const values = { link: url, ...explainReason(reason), since: days[0] ?? '' };
    if (state === 'unknown') return [makeDiagnostic('link-unknown', location, { values })];
    return [
      makeDiagnostic(days.length >= daysUntilDead ? 'dead-link' : 'failing-link', location, { values }),
    ];
  });
}
