import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../src/search/evaluate/hit.ts';
import { order } from '../../../../src/search/evaluate/order.ts';
import type { SortOrder } from '../../../../src/search/answer.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const catalogue = smallCatalogue([
  { date: '2024-01-01', filters: { theme: ['local-power'] } },
  { date: '2026-01-01', filters: { theme: ['200', '100'] } },
  { filters: { theme: ['110'] } },
  { date: '2025-01-01' },
  { date: '2026-01-01', filters: { theme: ['100'] } },
  { date: '2025-01-01', filters: { theme: ['100'] } },
]);
const all = [0, 1, 2, 3, 4, 5];

function hits(scores: Readonly<Record<number, Partial<Hit>>>): Map<number, Hit> {
  const nothing = { rank: 1, share: 0, score: 0, starts: [], length: 1, best: 0, places: [] };
  return new Map(
    Object.entries(scores).map(([row, hit]) => [Number(row), { ...nothing, row: Number(row), ...hit }]),
  );
}

function rowsBy(sort: SortOrder, found?: Map<number, Hit>): number[] {
  return order(all, found, sort, catalogue).map(({ row }) => row);
}

describe('order', () => {
  it('leaves rows that no word was asked of in the order of the site, without points', () => {
    expect(order([3, 1, 2], undefined, 'relevance', catalogue)).toEqual([
      { row: 1, score: 0 },
      { row: 2, score: 0 },
      { row: 3, score: 0 },
    ]);
  });

  it('gives a hundred points for a rank, and less than one rank for the share of the title and the frequency', () => {
    const found = hits({
      0: { rank: 5, share: 0.5, score: 10 },
      1: { rank: 2.5, share: 0, score: 1 },
      2: { rank: 2, share: 1, score: 1_000_000 },
    });
    expect(order([0, 1, 2, 3], found, 'relevance', catalogue)).toEqual([
      { row: 0, score: 549 },
      { row: 2, score: 298 },
      { row: 1, score: 254.455 },
      { row: 3, score: 0 },
    ]);
  });

  it('puts the newest first, pages of one day by relevance, and those without a date last', () => {
    expect(rowsBy('date')).toEqual([1, 4, 3, 5, 0, 2]);
    expect(rowsBy('date', hits({ 4: { rank: 2 }, 5: { rank: 3 }, 2: { rank: 6 } }))).toEqual([
      4, 1, 5, 3, 0, 2,
    ]);
  });

  it('puts topics in the order of their codes, pages of one topic by relevance, and those without a topic last', () => {
    expect(rowsBy('topic')).toEqual([4, 5, 2, 1, 0, 3]);
    expect(rowsBy('topic', hits({ 5: { rank: 2 }, 3: { rank: 6 } }))).toEqual([5, 4, 2, 1, 0, 3]);
    const bare = smallCatalogue([{}, {}, {}]);
    expect(order([0, 1, 2], hits({ 1: {} }), 'topic', bare).map(({ row }) => row)).toEqual([1, 0, 2]);
  });
});
