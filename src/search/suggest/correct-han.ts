import { editDistance } from './edit-distance.ts';
import type { Likeness } from './sounds.ts';

/** A run of the query read as a word of the vocabulary, or as a part of one. */
interface Piece {
  text: string;
  cost: number;
}

type Compare = (a: string, b: string) => Likeness;

/** What it costs to leave a character that no word covers, to use one more word, and to take only a part of a word. */
const costs = { uncovered: 6, piece: 1, part: 2, homophone: 2, similar: 3 } as const;

/**
 * The run of Chinese characters that was most likely meant by another, by its sound first (電廢試算 → 電費試算, also inside
 * a longer run), by a single wrong character otherwise. The run is cut into words of the vocabulary so that as few
 * characters as possible have to change and as many as possible are covered; undefined where nothing would change.
 */
export function correctHan(run: string, terms: readonly string[], compare: Compare): string | undefined {
  const typed = Array.from(run);
  if (typed.length < 2) return undefined;
  const pieces = findPieces(typed, terms, compare);
  const ways: Piece[] = [{ text: '', cost: 0 }];
  for (let end = 1; end <= typed.length; end++) {
    const before = ways[end - 1];
    let best = {
      text: (before?.text ?? '') + (typed[end - 1] ?? ''),
      cost: (before?.cost ?? 0) + costs.uncovered,
    };
    for (let start = 0; start <= end - 2; start++) {
      const piece = pieces.get(`${start} ${end}`);
      const way = ways[start];
      if (piece === undefined || way === undefined) continue;
      const cost = way.cost + piece.cost;
      if (cost < best.cost) best = { text: way.text + piece.text, cost };
    }
    ways.push(best);
  }
  const heard = ways.at(-1)?.text;
  return heard === run ? correctOne(typed, terms) : heard;
}

/** For each run of two characters or more, the cheapest word, or part of a word, that sounds like it. */
function findPieces(
  typed: readonly string[],
  terms: readonly string[],
  compare: Compare,
): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const term of terms) {
    const letters = Array.from(term);
    for (let start = 0; start < typed.length - 1; start++) {
      for (let from = 0; from < letters.length - 1; from++) {
        addPieces(pieces, typed, start, letters, from, compare);
      }
    }
  }
  return pieces;
}

function addPieces(
  pieces: Map<string, Piece>,
  typed: readonly string[],
  start: number,
  letters: readonly string[],
  from: number,
  compare: Compare,
): void {
  let changed = 0;
  let similar = 0;
  for (let length = 1; start + length <= typed.length && from + length <= letters.length; length++) {
    const likeness = compare(typed[start + length - 1] ?? '', letters[from + length - 1] ?? '');
    if (likeness === 'different') return;
    if (likeness !== 'same') changed++;
    if (likeness === 'similar') similar++;
    if (length === 1) continue;
    const isPart = length < letters.length;
    // A word of which no character is right is believed only if all of it sounds right.
    if (changed === length && (isPart || similar > 0)) continue;
    const cost =
      costs.piece +
      (isPart && changed > 0 ? costs.part : 0) +
      (changed - similar) * costs.homophone +
      similar * costs.similar;
    const key = `${start} ${start + length}`;
    const known = pieces.get(key);
    if (known === undefined || cost < known.cost) {
      pieces.set(key, { text: letters.slice(from, from + length).join(''), cost });
    }
  }
}

/** The word that differs by one slip, whatever its sound. Two characters are too few to tell. */
function correctOne(typed: readonly string[], terms: readonly string[]): string | undefined {
  if (typed.length < 3) return undefined;
  const run = typed.join('');
  // A run of a longer word, or of words beside each other, is no slip of a shorter one.
  const near = terms.filter((term) => !run.includes(term) && !term.includes(run));
  return near.find((term) => term.length > 2 && editDistance(typed, Array.from(term), 1) === 1);
}
