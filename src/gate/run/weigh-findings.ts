import type { Finding, Level } from '../finding.ts';
import { runRules } from './run-rules.ts';
import type { GateOptions } from './options.ts';

const ranks: Readonly<Record<Level, number>> = { A: 1, AA: 2, AAA: 3, 'best-practice': 0 };
const aboutTheRun = new Set(runRules.map(({ id }) => id));

/**
 * What was found, as the run was asked to weigh it: of some rules only, and what only a higher level than the one
 * asked for demands is no barrier.
 */
export function weighFindings(
  findings: readonly Finding[],
  { level, only }: Pick<GateOptions, 'level' | 'only'>,
): Finding[] {
  return findings
    .filter(({ rule }) => only.length === 0 || only.includes(rule) || aboutTheRun.has(rule))
    .map((finding) => (ranks[finding.level] > ranks[level] ? { ...finding, severity: 'review' } : finding));
}
