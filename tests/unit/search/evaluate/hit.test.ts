import { describe, expect, it } from 'vitest';
import { makeHit, ranks } from '../../../../src/search/evaluate/hit.ts';

/** One row: a title of four places, a heading of three, two keywords, then text. */
const parts = { titleEnds: [4], headingEnds: [7], keywordEnds: [9] };

function hit(starts: readonly number[], length: number, places: readonly number[] = starts) {
  return makeHit({ row: 0, score: 3, starts, length, places }, parts);
}

describe('makeHit', () => {
  it('ranks the whole title over a part of it, and that over headings, the text and words apart', () => {
    const { scattered, text, heading, titleWords, title, wholeTitle } = ranks;
    const order = [wholeTitle, title, titleWords, heading, text, scattered];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  it.each([
    [[0], 4, ranks.wholeTitle, 1],
    [[0], 3, ranks.title, 0.75],
    [[2], 2, ranks.title, 0.5],
    [[9, 3], 1, ranks.title, 0.25],
    [[3], 2, ranks.heading, 0],
    [[4], 1, ranks.heading, 0],
    [[8], 1, ranks.heading, 0],
    [[9], 1, ranks.text, 0],
    [[20, 30], 2, ranks.text, 0],
    [[], 2, ranks.scattered, 0],
  ])(
    'where a text stands at %j over %i places, its rank is %i and it is %f of the title',
    (starts, length, rank, share) => {
      expect(hit(starts, length)).toMatchObject({ rank, share, row: 0, score: 3, starts, length });
    },
  );

  it.each([
    // Each place is that of a pair.
    [[0, 2], 4, ranks.titleWords],
    [[0, 2, 30], 4, ranks.titleWords],
    [[0, 30], 4, ranks.scattered],
    [[0, 4], 4, ranks.scattered],
    [[0, 3], 2, ranks.titleWords],
    [[0, 30], 2, ranks.scattered],
    [[3, 2, 1], 6, ranks.titleWords],
    [[3, 2], 5, ranks.scattered],
  ])('with its pieces at %j, a text of %i places has rank %i', (places, length, rank) => {
    expect(hit([], length, places)).toMatchObject({ rank, share: 0 });
  });

  it('shows the first place in the text, or the beginning where it only stands before', () => {
    expect(hit([1, 9, 12], 1).best).toBe(9);
    expect(hit([1, 10], 1, [1, 9, 10]).best).toBe(10);
    expect(hit([], 2, [1, 11]).best).toBe(11);
    expect(hit([1, 8], 1).best).toBe(0);
  });

  it('takes nothing for a share of a page without a title', () => {
    const bare = { titleEnds: [0], headingEnds: [0], keywordEnds: [0] };
    expect(makeHit({ row: 0, score: 1, starts: [0], length: 0, places: [] }, bare).share).toBe(0);
  });
});
