import type { Level } from './finding.ts';

/**
 * The success criteria of WCAG 2.2 by level (https://www.w3.org/TR/WCAG22/). 4.1.1 is obsolete in 2.2 and stands here
 * for the edition 110.07 of the Taiwanese standard, which follows WCAG 2.1.
 */
const byLevel = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
  AAA: '1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9',
} as const;

const levels = new Map<string, 'A' | 'AA' | 'AAA'>([
  ...byLevel.A.split(' ').map((criterion) => [criterion, 'A'] as const),
  ...byLevel.AA.split(' ').map((criterion) => [criterion, 'AA'] as const),
  ...byLevel.AAA.split(' ').map((criterion) => [criterion, 'AAA'] as const),
]);

/** The level of one success criterion; undefined for one that does not exist. */
export function levelOfCriterion(criterion: string): 'A' | 'AA' | 'AAA' | undefined {
  return levels.get(criterion);
}

/** The lowest level at which any of these criteria is asked for. */
export function levelOf(wcag: readonly string[]): Level {
  const found = new Set(wcag.map((criterion) => levels.get(criterion)));
  return found.has('A') ? 'A' : found.has('AA') ? 'AA' : found.has('AAA') ? 'AAA' : 'best-practice';
}

/** From what is asked for first to what is asked for last. */
const order: readonly Level[] = ['best-practice', 'A', 'AA', 'AAA'];

/** Whether what fails at a level is of interest to somebody who wants to reach another; good practice always is. */
export function isAskedFor(found: Level, wanted: Exclude<Level, 'best-practice'>): boolean {
  return order.indexOf(found) <= order.indexOf(wanted);
}
