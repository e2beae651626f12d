import type { ExcerptPiece } from '../answer.ts';
import { paragraphEnd } from '../text/paragraph-end.ts';
import { classOf } from '../text/characters.ts';
import { unitsOf } from '../text/encode.ts';
import { normaliseWithPlaces, type NormalText } from '../text/normalise.ts';

/** Characters of an excerpt; of a script with blanks between its words, twice as many. */
const excerptLength = 90;
/** Characters before the first mark. */
const lead = 24;

interface Range {
  start: number;
  end: number;
  /** Number of the text that was found here. */
  mark: number;
}

/** The whole of a text with what was found in it marked. */
export function markAll(text: string, marks: readonly string[]): ExcerptPiece[] {
  return pieces(text, 0, text.length, findMarks(text, marks));
}

/** The part of a text with the most of what was searched, marked. */
export function makeExcerpt(text: string, marks: readonly string[]): ExcerptPiece[] {
  const found = findMarks(text, marks);
  const isSpaced = !Array.from(text.slice(0, 200)).some((character) => classOf(character) === 'single');
  const length = isSpaced ? excerptLength * 2 : excerptLength;
  const start = windowStart(text, found, length);
  const end = Math.min(text.length, start + length);
  const excerpt = pieces(text, start, end, found);
  return [
    ...(start > 0 ? [{ text: '…', found: false }] : []),
    ...excerpt,
    ...(end < text.length ? [{ text: '…', found: false }] : []),
  ];
}

function windowStart(text: string, found: readonly Range[], length: number): number {
  let best = { start: 0, worth: 0 };
  for (const first of found) {
    const inside = found.filter(
      ({ start, end }) => start >= first.start && end <= first.start + length - lead,
    );
    const worth = new Set(inside.map(({ mark }) => mark)).size * 100 + Math.min(inside.length, 99);
    if (worth > best.worth) best = { start: first.start, worth };
  }
  if (text.length <= length) return 0;
  const from = Math.max(0, Math.min(best.start - lead, text.length - length));
  // Rather from the beginning of the paragraph or the word than from the middle of it.
  const paragraph = text.lastIndexOf(paragraphEnd, best.start) + 1;
  if (paragraph > from && paragraph <= best.start) return paragraph;
  let start = from;
  while (
    start > 0 &&
    start < best.start &&
    classOf(text[start] ?? '') === 'piece' &&
    classOf(text[start - 1] ?? '') === 'piece'
  )
    start += 1;
  return start;
}

function pieces(text: string, from: number, to: number, found: readonly Range[]): ExcerptPiece[] {
  const shown: ExcerptPiece[] = [];
  const add = (start: number, end: number, isFound: boolean): void => {
    if (end > start)
      shown.push({ text: text.slice(start, end).replaceAll(paragraphEnd, ' '), found: isFound });
  };
  let place = from;
  for (const { start, end } of found) {
    if (end <= place || start >= to) continue;
    add(place, Math.max(start, place), false);
    add(Math.max(start, place), Math.min(end, to), true);
    place = Math.min(end, to);
  }
  add(place, to, false);
  return shown;
}

/** Where the texts that were searched stand, in order; the pairs of one that stands nowhere as a whole. */
function findMarks(text: string, marks: readonly string[]): Range[] {
  const normal = normaliseWithPlaces(text);
  const found = marks.flatMap((mark, number) => {
    const whole = occurrences(normal, mark, number);
    return whole.length > 0 ? whole : loosely(mark).flatMap((part) => occurrences(normal, part, number));
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function occurrences({ text, starts, ends }: NormalText, mark: string, number: number): Range[] {
  const found: Range[] = [];
  const isWord = (place: number): boolean => classOf(text[place] ?? ' ') === 'piece';
  for (let at = text.indexOf(mark); at >= 0 && mark !== ''; at = text.indexOf(mark, at + mark.length)) {
    // A word of letters is found from its beginning, and marked to its end.
    if (isWord(at) && at > 0 && isWord(at - 1)) continue;
    let last = at + mark.length - 1;
    while (isWord(last) && isWord(last + 1)) last += 1;
    found.push({ start: starts[at] ?? 0, end: ends[last] ?? 0, mark: number });
  }
  return found;
}

/** What may stand for a text that is not there as a whole: its words, its pairs, the stem of a word. */
function loosely(mark: string): string[] {
  const runs = mark.split(' ');
  if (runs.length > 1) return runs;
  const units = unitsOf(mark);
  const [only = ''] = units;
  if (units.length === 1)
    return classOf(only[0] ?? '') === 'piece' && only.length > 4
      ? [only.replace(/(?:e?s|e?d|ing|y)$/, '')]
      : [];
  return units.slice(0, -1).map((unit, index) => unit + (units[index + 1] ?? ''));
}
