import { describe, expect, it } from 'vitest';
import {
  intersect,
  selectHits,
  unite,
  without,
  type Selection,
} from '../../../../src/search/evaluate/combine.ts';
import { ranks, type Hit } from '../../../../src/search/evaluate/hit.ts';

/** Rows with a title of four places and no other part before their text. */
const parts = { titleEnds: [4, 4, 4], headingEnds: [4, 4, 4], keywordEnds: [4, 4, 4] };

function hit(row: number, more: Partial<Hit> = {}): Hit {
  return { row, rank: ranks.text, share: 0, score: 1, starts: [], length: 1, best: 0, places: [], ...more };
}

function words(...hits: Hit[]): Selection {
  return selectHits(new Map(hits.map((each) => [each.row, each])));
}

function filter(...rows: number[]): Selection {
  return { rows: new Set(rows), hits: undefined };
}

/** What stands together of words with these hits in one row. */
function joined(...hits: Partial<Hit>[]): Hit | undefined {
  return intersect(
    hits.map((each) => words(hit(0, each))),
    parts,
  ).hits?.get(0);
}

describe('intersect', () => {
  it('has no rows of no selections', () => {
    expect(intersect([], parts)).toEqual({ rows: new Set(), hits: undefined });
  });

  it('has the rows of all selections, and says nothing about how well filters match', () => {
    expect(intersect([filter(3, 1, 2), filter(2, 3), filter(3, 2, 9)], parts)).toEqual(filter(2, 3));
    expect(intersect([filter(1), filter(2)], parts)).toEqual(filter());
  });

  it('keeps how well a word matches under a filter', () => {
    const [first, second] = [hit(0, { score: 3 }), hit(1)];
    expect(intersect([filter(0, 2), words(first, second)], parts)).toEqual(words(first));
  });

  it('knows nothing of a row that a filter alone found', () => {
    const either = unite([words(hit(0)), filter(1)]);
    expect(intersect([either, filter(0, 1)], parts)).toEqual({
      rows: new Set([0, 1]),
      hits: new Map([[0, hit(0)]]),
    });
  });

  it('takes words that stand one behind the other for a phrase, and counts them double', () => {
    expect(
      joined(
        { starts: [5, 30], length: 2, score: 1, places: [30, 5] },
        { starts: [9, 32], length: 3, score: 2, places: [9, 32] },
        { starts: [12, 35], length: 1, score: 4, places: [12, 35, 5] },
      ),
    ).toEqual({
      row: 0,
      rank: ranks.text,
      share: 0,
      score: 14,
      starts: [30],
      length: 6,
      best: 30,
      places: [5, 9, 12, 30, 32, 35],
    });
  });

  it('ranks words in a row by where they stand', () => {
    expect(joined({ starts: [1], length: 1 }, { starts: [2], length: 1 })).toMatchObject({
      rank: ranks.title,
      share: 0.5,
    });
    expect(joined({ starts: [0], length: 3 }, { starts: [3], length: 1 })).toMatchObject({
      rank: ranks.wholeTitle,
      share: 1,
    });
  });

  it('takes words in another order for words apart', () => {
    expect(joined({ starts: [11], length: 1 }, { starts: [10], length: 1 })).toMatchObject({
      rank: ranks.scattered,
      starts: [],
      length: 2,
      best: 10,
    });
  });

  it('counts words apart the more the nearer they stand', () => {
    const at = (place: number) => joined({ starts: [10], score: 1 }, { starts: [place], score: 2 })?.score;
    // Three times one and eight ninths, one and eight halves.
    expect(at(15)).toBeCloseTo(3 * (1 + 8 / 1.125), 9);
    expect(at(50)).toBeCloseTo(15, 9);
    expect(joined({ score: 1 }, { score: 2 })).toMatchObject({ score: 3, best: 0 });
  });

  it('shows the shortest stretch that has all words, the first of those as short', () => {
    expect(joined({ starts: [10, 100] }, { starts: [15, 102] })?.best).toBe(100);
    expect(joined({ starts: [10, 100] }, { starts: [15, 105] })?.best).toBe(10);
    expect(joined({ starts: [1, 2, 20] }, { starts: [4, 22] }, { starts: [30] })).toMatchObject({
      best: 20,
      score: 3 * (1 + 8 / 1.25),
    });
    expect(joined({ starts: [10, 11, 12] }, { starts: [14, 40] }, { starts: [16, 41] })?.best).toBe(12);
  });

  it('looks at the pieces of a word only where it does not stand as a whole', () => {
    expect(joined({ starts: [10], places: [10, 49] }, { starts: [50], places: [50] })?.best).toBe(10);
    expect(joined({ starts: [], places: [49, 60] }, { starts: [51], places: [51] })?.best).toBe(49);
  });

  it.each([
    [ranks.title, ranks.titleWords, ranks.titleWords],
    [ranks.wholeTitle, ranks.title, ranks.titleWords],
    [ranks.title, ranks.heading, ranks.scattered],
    [ranks.text, ranks.text, ranks.scattered],
    [0.5, ranks.title, 0.5],
  ])('ranks words apart of ranks %f and %f as %f', (a, b, rank) => {
    expect(joined({ starts: [20], rank: a }, { starts: [10], rank: b })?.rank).toBe(rank);
  });

  it('adds up the shares of the title, to the whole of it at most', () => {
    const share = (a: number, b: number) =>
      joined({ starts: [20], share: a }, { starts: [10], share: b })?.share;
    expect(share(0.25, 0.5)).toBe(0.75);
    expect(share(0.75, 0.5)).toBe(1);
  });
});

describe('unite', () => {
  it('has the rows of any selection, and how well words match', () => {
    expect(unite([words(hit(0)), filter(2), words(hit(1))])).toEqual({
      rows: new Set([0, 2, 1]),
      hits: new Map([
        [0, hit(0)],
        [1, hit(1)],
      ]),
    });
    expect(unite([filter(1), filter(2)])).toEqual(filter(1, 2));
    expect(unite([words()])).toEqual(filter());
  });

  it('takes the better rank of a row, with half the score of the other and the places of both', () => {
    const low = hit(0, { rank: ranks.text, score: 8, starts: [7], best: 7, places: [9, 7] });
    const high = hit(0, { rank: ranks.title, score: 2, starts: [1], best: 1, places: [1, 9] });
    const both = { ...high, score: 6, places: [1, 7, 9] };
    expect(unite([words(low), words(high)]).hits?.get(0)).toEqual(both);
    expect(unite([words(high), words(low)]).hits?.get(0)).toEqual(both);
  });

  it('takes the better score of one rank, and the first of one score', () => {
    const low = hit(0, { score: 2, starts: [7] });
    const high = hit(0, { score: 4, starts: [1] });
    expect(unite([words(low), words(high)]).hits?.get(0)).toMatchObject({ score: 5, starts: [1] });
    expect(unite([words(high), words(low)]).hits?.get(0)).toMatchObject({ score: 5, starts: [1] });
    const other = hit(0, { score: 2, starts: [3] });
    expect(unite([words(low), words(other)]).hits?.get(0)).toMatchObject({ score: 3, starts: [7] });
  });
});

describe('without', () => {
  it('leaves out the rows of another selection', () => {
    expect(without([1, 2, 3], filter(2, 9))).toEqual(new Set([1, 3]));
  });
});
