import type { ExcerptPiece } from '../answer.ts';
import { paragraphEnd } from '../text/paragraph-end.ts';
import { classOf } from '../text/characters.ts';
import { unitsOf } from '../text/encode.ts';
import { normaliseWithOffsets, type NormalText } from '../text/normalise.ts';

/** Characters of an excerpt; of a script with blanks between its words, twice as many. */
const excerptLength = 90;
/** A longer word is cut rather than left out. */
const longestWord = 30;
/** Characters before the first mark. */
const lead = 24;

/** Something that was searched, in normal form. */
export interface Mark {
  text: string;
  /** Whether its words count only where they stand one behind the other. */
  isPhrase: boolean;
}

interface Range {
  start: number;
  end: number;
  /** Number of the text that was found here. */
  mark: number;
}

/** The whole of a text with what was found in it marked. */
export function markAll(text: string, marks: readonly Mark[]): ExcerptPiece[] {
  return pieces(text, 0, text.length, findMarks(text, marks));
}

/** The part of a text with the most of what was searched, marked. */
export function makeExcerpt(text: string, marks: readonly Mark[]): ExcerptPiece[] {
  const found = findMarks(text, marks);
  const isSpaced = !Array.from(text.slice(0, 200)).some((character) => classOf(character) === 'single');
  const length = isSpaced ? excerptLength * 2 : excerptLength;
  const start = windowStart(text, found, length);
  const end = wordEnd(text, Math.min(text.length, start + length));
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

/** The end of the last whole word before a place; the place itself inside a word longer than any. */
function wordEnd(text: string, place: number): number {
  let end = place;
  while (end > 0 && isLetter(text, end) && isLetter(text, end - 1)) end -= 1;
  return place - end < longestWord ? end : place;
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

/** Where the texts that were searched stand, in order: as they are, else in other forms or, but for phrases, in pairs. */
function findMarks(text: string, marks: readonly Mark[]): Range[] {
  const normal = normaliseWithOffsets(text);
  const found = marks.flatMap((mark, number) => {
    const words = mark.text.split(' ');
    const whole = occurrences(normal, words, number);
    if (whole.length > 0) return whole;
    const others = mark.isPhrase ? [words.map(stemOf)] : loosely(mark.text);
    return others.flatMap((other) => occurrences(normal, other, number));
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where words stand one behind the other. */
function occurrences({ text, starts, ends }: NormalText, words: readonly string[], number: number): Range[] {
  const found: Range[] = [];
  const [first = ''] = words;
  if (first === '') return found;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
    // A word of letters is found from its beginning, and marked to its end.
    const isInWord = at > 0 && isLetter(text, at) && isLetter(text, at - 1);
    const end = isInWord ? undefined : endOfWords(text, words, at);
    if (end !== undefined) found.push({ start: starts[at] ?? 0, end: ends[end - 1] ?? 0, mark: number });
  }
  return found;
}

/** The end of words that stand one behind the other from a place on; undefined where other words stand there. */
function endOfWords(text: string, words: readonly string[], at: number): number | undefined {
  let end = at - 1;
  for (const [index, word] of words.entries()) {
    const start = end + 1;
    if (!text.startsWith(word, start) || (index > 0 && text[end] !== ' ')) return undefined;
    end = start + word.length;
    while (isLetter(text, end - 1) && isLetter(text, end)) end += 1;
  }
  return end;
}

function isLetter(text: string, place: number): boolean {
  return classOf(text[place] ?? ' ') === 'piece';
}

/** What may stand for a run that is not there as a whole: its pairs, or the stem of its only word. */
function loosely(run: string): string[][] {
  const units = unitsOf(run);
  if (units.length === 1) return [[stemOf(run)]];
  return units.slice(0, -1).map((unit, index) => [unit + (units[index + 1] ?? '')]);
}

/** A word without an ending that another form of it may not have. */
function stemOf(word: string): string {
  return classOf(word[0] ?? '') === 'piece' && word.length > 4
    ? word.replace(/(?:e?s|e?d|ing|y)$/, '')
    : word;
}
