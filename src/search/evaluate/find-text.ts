import type { Engine, Found } from '../engine/open-engine.ts';
import { classOf } from '../text/characters.ts';
import { tokensOf, unitsOf } from '../text/encode.ts';
import { makeHit, ranks, type Hits } from './hit.ts';

/** Finds the pages with a run of a query's word: its characters together, or at least all pairs of them. */
export async function findWord(engine: Engine, run: string): Promise<Hits> {
  const units = unitsOf(run);
  const offsets = offsetsOf(units.length);
  const pairs = tokensOf(run);
  // A single character is the beginning of every token that has it in front.
  const tokens = units.length === 1 ? units : offsets.flatMap((offset) => pairs[offset] ?? []);
  let found = await findAll(engine, [...new Set(tokens)]);
  const hits = toHits(engine, found, offsets, units.length);
  // The engine ignores a pair that stands nowhere. One page with all of them in a row proves that none was.
  const isProven = tokens.length === 1 || [...hits.values()].some(({ starts }) => starts.length > 0);
  if (isProven) return hits;
  for (const token of new Set(tokens)) {
    const rows = new Set((await engine.findTokens([token])).map(({ row }) => row));
    found = found.filter(({ row }) => rows.has(row));
  }
  return toHits(engine, found, offsets, units.length);
}

/**
 * Finds the pages with most pairs of a long word that no page has: a question typed without blanks, 新設用電要多久, is
 * answered by the page that says 新設用電 and 要等多久.
 */
export async function findMostOf(engine: Engine, run: string): Promise<Hits> {
  const pairs = [...new Set(tokensOf(run).slice(0, -1))];
  if (pairs.length < leastPairs || pairs.length > mostPairs) return new Map();
  const rows = new Map<number, { count: number; score: number; places: number[] }>();
  for (const pair of pairs) {
    for (const { row, score, places } of await findAll(engine, [pair])) {
      const known = rows.get(row) ?? { count: 0, score: 0, places: [] };
      rows.set(row, {
        count: known.count + 1,
        score: known.score + score,
        places: [...known.places, ...places],
      });
    }
  }
  const enough = [...rows].filter(([, { count }]) => count * 2 >= pairs.length);
  return new Map(
    enough.map(([row, { count, score, places }]) => {
      const part = count / pairs.length;
      const hit = makeHit(
        { row, score: score * part, starts: [], length: Infinity, places },
        engine.catalogue,
      );
      return [row, { ...hit, rank: ranks.scattered * part, length: 0 }];
    }),
  );
}

/** Shorter words are names and terms: half of one is another. */
const leastPairs = 4;
/** Each pair is a search of its own. */
const mostPairs = 24;

/** Finds the pages in which runs stand one behind the other, with nothing between but blanks and marks. */
export async function findPhrase(engine: Engine, runs: readonly string[]): Promise<Hits> {
  const [only] = runs;
  if (only === undefined) return new Map();
  const all = runs.flatMap(tokensOf);
  const last = unitsOf(runs.at(-1) ?? '');
  // The last unit is the second half of the token before, except where it is a run of its own.
  const tokens = last.length > 1 ? all.slice(0, -1) : all;
  if (runs.length === 1) return await findRun(engine, only, tokens);
  const found = await engine.findAdjacent(tokens);
  const offsets = tokens.map((_, index) => index);
  const whole = new Map(
    [...toHits(engine, found, offsets, all.length)].filter(([, { starts }]) => starts.length > 0),
  );
  if (last.length > 1 || !engine.catalogue.isWithoutBlanks) return whole;
  return new Map([...(await findOpenPhrase(engine, tokens, last[0] ?? '')), ...whole]);
}

/** A phrase of one run. Of each page the engine gives one place of a phrase; the search for its pairs has all. */
async function findRun(engine: Engine, run: string, tokens: readonly string[]): Promise<Hits> {
  const loose = await findWord(engine, run);
  if (tokens.length < 2) return loose;
  const exact = new Set((await engine.findAdjacent(tokens)).map(({ row }) => row));
  return new Map([...loose].filter(([row]) => exact.has(row)));
}

/** A phrase whose last word may go on in the text: "LINE Pay" in LINE Pay繳費, which has no token of its own for Pay. */
async function findOpenPhrase(engine: Engine, tokens: readonly string[], unit: string): Promise<Hits> {
  const before = tokens.slice(0, -1);
  const [last, ahead] = await Promise.all([
    findAll(engine, [unit]),
    before.length === 1 ? findAll(engine, before) : engine.findAdjacent(before),
  ]);
  const ends = new Map(last.map(({ row, places }) => [row, new Set(places)]));
  const joined = ahead.map((found) => {
    const starts = chainStarts(
      found.places,
      before.map((_, index) => index),
    );
    const places = starts.filter((start) => ends.get(found.row)?.has(start + before.length));
    return { ...found, places };
  });
  return toHits(
    engine,
    joined.filter(({ places }) => places.length > 0),
    [0],
    tokens.length,
  );
}

/** Rows with all of the tokens. A word of letters that stands nowhere is asked for before, or the engine shortens it. */
async function findAll(engine: Engine, tokens: readonly string[]): Promise<readonly Found[]> {
  const words = tokens.filter((token) => Array.from(token).some((part) => classOf(part) === 'piece'));
  for (const word of words) if (!(await engine.hasToken(word))) return [];
  return await engine.findTokens(tokens);
}

/** Every second pair and the last one: together they have every unit of a run. */
function offsetsOf(units: number): number[] {
  if (units < 3) return [0];
  const offsets = Array.from({ length: Math.floor(units / 2) }, (_, index) => index * 2);
  return units % 2 === 0 ? offsets : [...offsets, units - 2];
}

function toHits(engine: Engine, found: readonly Found[], offsets: readonly number[], length: number): Hits {
  return new Map(
    found.map((match) => {
      const starts = chainStarts(match.places, offsets);
      return [match.row, makeHit({ ...match, starts, length }, engine.catalogue)];
    }),
  );
}

/** Places from which on there is one at each of the offsets. */
function chainStarts(places: readonly number[], offsets: readonly number[]): readonly number[] {
  if (offsets.length === 1) return places;
  const known = new Set(places);
  return places.filter((place) => offsets.every((offset) => known.has(place + offset)));
}
