import type { Edition } from '../codes/codes.ts';
import type { Finding } from '../finding.ts';
import type { ExceptedFinding } from './exceptions.ts';
import type { ManualCheck } from './manual-checks.ts';
import type { GateOptions } from './options.ts';

/** Everything a run has to say; the JSON report is this. */
export interface GateReport {
  /** Versions of the engines and of the browser. */
  tools: Record<string, string>;
  edition: Edition;
  level: GateOptions['level'];
  /** Paths of the pages that were judged. */
  pages: readonly string[];
  /** Paths of pages that were not judged, because they are a program of another project. */
  leftOut: readonly string[];
  /** Ids of the states they were judged in. */
  states: readonly string[];
  seconds: number;
  findings: readonly Finding[];
  /** Findings that an exception takes out of the count. */
  excepted: readonly ExceptedFinding[];
  /** What no machine has judged. */
  manual: readonly ManualCheck[];
}

/** The findings that fail the gate. */
export function barriersOf({ findings }: Pick<GateReport, 'findings'>): Finding[] {
  return findings.filter(({ severity }) => severity === 'barrier');
}
