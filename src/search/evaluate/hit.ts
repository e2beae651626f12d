/** How a page matches, the better the higher. Between two pages of the same rank, scores decide. */
export const ranks = { scattered: 1, text: 2, heading: 3, titleWords: 4, title: 5, wholeTitle: 6 } as const;

/** A row that matches a part of a query. */
export interface Hit {
  row: number;
  /** One of {@link ranks}, a little less where a synonym was found. */
  rank: number;
  /** The part of the title that was asked for, 0 to 1. */
  share: number;
  score: number;
  /** Where the whole text that was asked for begins; none where only its pieces stand there. */
  starts: readonly number[];
  /** How many places it takes. */
  length: number;
  /** The place to show. */
  best: number;
  /** Where anything of it stands. */
  places: readonly number[];
}

export type Hits = ReadonlyMap<number, Hit>;

/** Where the parts of each row end, see src/search/catalogue.ts. */
export interface Parts {
  titleEnds: readonly number[];
  headingEnds: readonly number[];
  keywordEnds: readonly number[];
}

/** What a search for a text found in a row. */
interface Match {
  row: number;
  score: number;
  starts: readonly number[];
  length: number;
  places: readonly number[];
}

/** Ranks a match by where it stands. */
export function makeHit(match: Match, parts: Parts): Hit {
  const { row, starts, length, places } = match;
  const titleEnd = parts.titleEnds[row] ?? 0;
  const keywordEnd = parts.keywordEnds[row] ?? 0;
  const isInTitle = starts.some((start) => start + length <= titleEnd);
  return {
    ...match,
    rank: rankOf(match, isInTitle, titleEnd, keywordEnd),
    share: isInTitle && titleEnd > 0 ? Math.min(1, length / titleEnd) : 0,
    best: (starts.length > 0 ? starts : places).find((place) => place >= keywordEnd) ?? 0,
  };
}

function rankOf(
  { starts, length, places }: Match,
  isInTitle: boolean,
  titleEnd: number,
  keywordEnd: number,
): number {
  if (isInTitle) return length >= titleEnd ? ranks.wholeTitle : ranks.title;
  // Every token covers two places at most, so the title has all of them where it has half as many.
  if (places.filter((place) => place < titleEnd).length * 2 >= Math.max(length, 3)) return ranks.titleWords;
  if (starts.some((start) => start < keywordEnd)) return ranks.heading;
  return starts.length > 0 ? ranks.text : ranks.scattered;
}
