import type { SortOrder } from '../answer.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Hits } from './hit.ts';

/** A row with the number that says how well it matches. */
export interface Scored {
  row: number;
  score: number;
}

/** Puts rows in the order asked for; rows that are equal in it stay in the order of the site. */
export function order(
  rows: readonly number[],
  hits: Hits | undefined,
  sort: SortOrder,
  catalogue: Catalogue,
): Scored[] {
  const scored = rows.map((row) => ({ row, score: scoreOf(row, hits) }));
  const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.row - b.row;
  if (sort === 'date') {
    const date = ({ row }: Scored): number => catalogue.dates[row] ?? 0;
    return scored.sort((a, b) => date(b) - date(a) || byScore(a, b));
  }
  if (sort === 'topic') {
    const topics = topicPositions(catalogue);
    const topic = ({ row }: Scored): number =>
      topics.get(catalogue.filters.theme.rows[row]?.[0] ?? -1) ?? Infinity;
    return scored.sort((a, b) => compare(topic(a), topic(b)) || byScore(a, b));
  }
  return scored.sort(byScore);
}

/** A hundred points for each rank, so that no frequency outweighs a better place; below, the share of the title. */
function scoreOf(row: number, hits: Hits | undefined): number {
  const hit = hits?.get(row);
  if (!hit) return 0;
  const points = hit.rank * 100 + hit.share * 49 + 49 * (hit.score / (hit.score + 10));
  return Math.round(points * 1000) / 1000;
}

/** The numbers of the topics, by the place their names have in the alphabet of codes: 100, 110, 200, local. */
function topicPositions({ filters }: Catalogue): Map<number, number> {
  const values = filters.theme.values.map(({ value }, number) => ({ value, number }));
  values.sort((a, b) => (a.value < b.value ? -1 : 1));
  return new Map(values.map(({ number }, place) => [number, place]));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
