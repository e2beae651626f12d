import { isAskedFor } from '../criteria.ts';
import type { Finding } from '../finding.ts';
import type { GateOptions } from './options.ts';

/**
 * Findings as the run was asked for them: of some rules only, and with the severity of review where only a higher level
 * than the one asked for demands it.
 */
export function adjustSeverities(
  findings: readonly Finding[],
  { level, only }: Pick<GateOptions, 'level' | 'only'>,
): Finding[] {
  return findings
    .filter(
      ({ rule, engine }) => only.length === 0 || engine === 'run' || only.some((name) => isOf(rule, name)),
    )
    .map((finding) => (isAskedFor(finding.level, level) ? finding : { ...finding, severity: 'review' }));
}

/** Whether a rule is the named one, or one of the named engine's: `axe/image-alt` is of `axe`. */
function isOf(rule: string, name: string): boolean {
  return rule === name || rule.startsWith(`${name}/`);
}
