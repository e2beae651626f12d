import type { Score } from './score.ts';
import { portion } from './table.ts';

/** A figure that is to be reached. */
export interface Target {
  what: string;
  figure: number;
  isMet: boolean;
}

/** The figures our gate is to reach on the samples, axe alone in the same run being the measure for false alarms. */
export function targetsOf(ours: Score, axe: Score): Target[] {
  const atLeast = (what: string, figure: number, least: number): Target => ({
    what: `${what} ≥ ${least.toFixed(1)}`,
    figure,
    isMet: figure >= least,
  });
  const atMost = (what: string, figure: number, most: number): Target => ({
    what: `${what} ≤ ${most.toFixed(1)}`,
    figure,
    isMet: figure <= most,
  });
  return [
    atLeast('British audit, % caught', portion(ours.audit), portion({ count: 60, of: 71 })),
    atLeast('ACT failed, % caught', portion(ours.failed), 80),
    atMost('ACT without failure, % flagged as barrier', portion(ours.asBarrier), portion(axe.asBarrier) + 1),
    atMost('ACT without failure, % flagged for review', portion(ours.asReview), 15),
  ];
}
