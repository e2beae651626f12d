import type { Finding } from '../finding.ts';
import type { GateRun } from '../run/run-gate.ts';
import { groupFindings } from './group-findings.ts';

/** How much a run visited and found, as every report says it first. */
export interface Counts {
  pages: number;
  visits: number;
  cached: number;
  /** Things to fix, one for an element however many rules, states and pages name it. */
  barriers: number;
  reviews: number;
  excepted: number;
  manual: number;
}

/** Counts what a run found. */
export function countRun({ report, visits }: Pick<GateRun, 'report' | 'visits'>): Counts {
  const { findings, excepted, manual, pages } = report;
  const count = (severity: Finding['severity']): number =>
    groupFindings(findings.filter((finding) => finding.severity === severity)).length;
  return {
    pages: pages.length,
    visits: visits.all,
    cached: visits.cached,
    barriers: count('barrier'),
    reviews: count('review'),
    excepted: excepted.length,
    manual: manual.length,
  };
}
