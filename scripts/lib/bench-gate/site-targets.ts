import type { SiteFigures } from './measure-site.ts';

/** A figure of a site beside what it must reach. */
export interface SiteTarget {
  what: string;
  figure: string;
  limit: string;
  isMet: boolean;
}

/** What the gate owes a site: no barriers, in the time and the memory of the issue. */
export function siteTargetsOf(figures: SiteFigures): SiteTarget[] {
  const { barriers, pages, visits, secondsPerVisit, secondRunPercent, earlyBytes, lateBytes } = figures;
  const growth = lateBytes / earlyBytes;
  const row = (what: string, figure: string, limit: string, isMet: boolean): SiteTarget => ({
    what,
    figure,
    limit,
    isMet,
  });
  return [
    row(`barriers on ${pages} pages, ${visits} looks`, String(barriers), '0', barriers === 0),
    row('seconds per page and state', secondsPerVisit.toFixed(2), '≤ 0.6', secondsPerVisit <= 0.6),
    row('a second run, % of the first', secondRunPercent.toFixed(1), '≤ 5', secondRunPercent <= 5),
    row(
      `memory at the last look, at a tenth of them`,
      `${inMegabytes(lateBytes)} / ${inMegabytes(earlyBytes)} MB`,
      '≤ 1.2 ×',
      growth <= 1.2,
    ),
  ];
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
