import { makeHit, ranks, type Hit, type Hits, type Parts } from './hit.ts';

/** What a part of a query leaves: rows, with how well they match where the part asks for words. */
export interface Selection {
  rows: ReadonlySet<number>;
  /** Undefined for a filter, which says nothing about how well. */
  hits: Hits | undefined;
}

export function selectHits(hits: Hits): Selection {
  return { rows: new Set(hits.keys()), hits };
}

/** Rows of all selections. Words next to each other count like a phrase, words near each other more than words apart. */
export function intersect(selections: readonly Selection[], parts: Parts): Selection {
  const [first, ...rest] = [...selections].sort((a, b) => a.rows.size - b.rows.size);
  if (!first) return { rows: new Set(), hits: undefined };
  const rows = new Set([...first.rows].filter((row) => rest.every((other) => other.rows.has(row))));
  const scored = selections.flatMap(({ hits }) => hits ?? []);
  if (scored.length === 0) return { rows, hits: undefined };
  const hits = [...rows].map((row) =>
    join(
      scored.flatMap((each) => each.get(row) ?? []),
      parts,
    ),
  );
  return { rows, hits: new Map(hits.flatMap((hit) => (hit ? [[hit.row, hit]] : []))) };
}

/** Rows of any selection. */
export function unite(selections: readonly Selection[]): Selection {
  const rows = new Set(selections.flatMap((selection) => [...selection.rows]));
  const hits = new Map<number, Hit>();
  for (const selection of selections) {
    for (const [row, hit] of selection.hits ?? []) {
      const known = hits.get(row);
      hits.set(row, known ? better(known, hit) : hit);
    }
  }
  return { rows, hits: hits.size > 0 ? hits : undefined };
}

/** Rows of a selection without those of another. */
export function without(rows: Iterable<number>, { rows: unwanted }: Selection): ReadonlySet<number> {
  return new Set([...rows].filter((row) => !unwanted.has(row)));
}

function better(a: Hit, b: Hit): Hit {
  const [first, second] = a.rank > b.rank || (a.rank === b.rank && a.score >= b.score) ? [a, b] : [b, a];
  return { ...first, score: first.score + second.score / 2, places: merge(a.places, b.places) };
}

function join(hits: readonly Hit[], parts: Parts): Hit | undefined {
  const [first, ...rest] = hits;
  if (!first || rest.length === 0) return first;
  const row = first.row;
  const score = hits.reduce((sum, hit) => sum + hit.score, 0);
  const places = hits.map((hit) => hit.places).reduce(merge);
  const length = hits.reduce((sum, hit) => sum + hit.length, 0);
  const starts = rest.reduce((joined, next, index) => {
    const offset = hits.slice(0, index + 1).reduce((sum, hit) => sum + hit.length, 0);
    const begins = new Set(next.starts);
    return joined.filter((start) => begins.has(start + offset));
  }, first.starts);
  if (starts.length > 0) return { ...makeHit({ row, score: score * 2, starts, length, places }, parts) };
  const closest = closestWindow(hits.map((hit) => (hit.starts.length > 0 ? hit.starts : hit.places)));
  const share = hits.reduce((sum, hit) => sum + hit.share, 0);
  return {
    row,
    rank: jointRank(hits),
    share: Math.min(1, share),
    // Words of one article stand near each other; words of two have little to do with each other.
    score: score * (1 + 8 / (1 + closest.span / 40)),
    starts: [],
    length,
    best: Math.max(closest.start, 0),
    places,
  };
}

/** Words apart are worth less than the same words in a row, wherever they stand. */
function jointRank(hits: readonly Hit[]): number {
  const lowest = Math.min(...hits.map(({ rank }) => rank));
  if (lowest >= ranks.titleWords) return ranks.titleWords;
  return Math.min(lowest, ranks.scattered);
}

/** The shortest interval that has a position of each list. */
function closestWindow(lists: readonly (readonly number[])[]): { start: number; span: number } {
  const all = lists
    .flatMap((places, list) => places.map((place) => ({ place, list })))
    .sort((a, b) => a.place - b.place);
  const counts = new Map<number, number>();
  let best = { start: 0, span: Infinity };
  let from = 0;
  for (const { place, list } of all) {
    counts.set(list, (counts.get(list) ?? 0) + 1);
    while (counts.size === lists.length) {
      const left = all[from];
      if (!left) break;
      if (place - left.place < best.span) best = { start: left.place, span: place - left.place };
      const count = counts.get(left.list) ?? 0;
      if (count === 1) counts.delete(left.list);
      else counts.set(left.list, count - 1);
      from += 1;
    }
  }
  return best;
}

function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
