import type { Score, Share } from './score.ts';

/** One column a gate, one line a figure. */
export function tableOf(scores: readonly Score[]): string {
  const lines: [string, (score: Score) => string][] = [
    ['British audit, caught', ({ audit }) => plain(audit)],
    ['ACT failed (A, AA), caught', ({ failed }) => percent(failed)],
    ['ACT passed, flagged as barrier', ({ passedAsBarrier }) => percent(passedAsBarrier)],
    ['ACT passed, flagged for review', ({ passedAsReview }) => percent(passedAsReview)],
    ['ACT inapplicable, flagged as barrier', ({ inapplicableAsBarrier }) => percent(inapplicableAsBarrier)],
    ['ACT inapplicable, flagged for review', ({ inapplicableAsReview }) => percent(inapplicableAsReview)],
    ['both, flagged as barrier', ({ asBarrier }) => percent(asBarrier)],
    ['both, flagged for review', ({ asReview }) => percent(asReview)],
    ['both, with best practice', ({ bestPractice }) => percent(bestPractice)],
    ['both, with freego', ({ freego }) => percent(freego)],
  ];
  const rows = [
    ['', ...scores.map(({ gate }) => gate)],
    ...lines.map(([name, figure]) => [name, ...scores.map((score) => figure(score))]),
  ];
  return rows
    .map(([name = '', ...figures]) =>
      [name.padEnd(40), ...figures.map((figure) => figure.padStart(18))].join(''),
    )
    .join('\n');
}

/** How many of how many, and how many of a hundred that is. */
function percent(share: Share): string {
  return `${plain(share)} ${portion(share).toFixed(1).padStart(5)} %`;
}

/** A share in per cent. */
export function portion({ count, of }: Share): number {
  return of === 0 ? 0 : (100 * count) / of;
}

function plain({ count, of }: Share): string {
  return `${count}/${of}`;
}
