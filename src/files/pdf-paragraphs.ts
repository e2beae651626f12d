import { namedCharacters } from './radicals.ts';
import { append } from '../shared/append.ts';

/** A piece of text as it is printed on a page; PDF.js calls it a text item. */
export interface PrintedText {
  str: string;
  /** Where it stands: the fifth and sixth numbers are the distance from the left and from the bottom. */
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

interface Line {
  text: string;
  left: number;
  right: number;
  bottom: number;
  height: number;
}

/**
 * Puts the printed lines of a page together again. A line continues a paragraph when it stands right below its last
 * line, in letters of the same height, and its first word had no more room there; wide gaps inside a line part the
 * cells of a table. A PDF says no more.
 */
export function paragraphsOfPage(items: readonly PrintedText[]): string[] {
  const lines = linesOf(items);
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const isTable = line.text.includes(cellGap);
    if (last === undefined || isTable || last.text.includes(cellGap) || !continues(line, last, lines)) {
      append(paragraphs, line.text.split(cellGap));
    } else {
      paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text));
    }
  }
  return paragraphs;
}

/** Stands for a wide gap; no font gives this character. */
const cellGap = '\u{10fffe}';

function linesOf(items: readonly PrintedText[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left = 0, bottom = 0] = transform.slice(4);
    if (str.trim() !== '') {
      line ??= { text: '', left, right: left, bottom, height };
      line.text += str;
      line.right = left + width;
      line.height = Math.max(line.height, height);
    } else if (line !== undefined) {
      // Wider than a blank of Chinese, and than those of a justified line.
      line.text += width > line.height * 2 ? cellGap : ' ';
    }
    if (hasEOL && line !== undefined) {
      lines.push(line);
      line = undefined;
    }
  }
  if (line !== undefined) lines.push(line);
  return lines.map((found) => ({ ...found, text: closeUp(namedCharacters(found.text.trim())) }));
}

function continues(line: Line, last: Line, page: readonly Line[]): boolean {
  const step = last.bottom - line.bottom;
  const height = Math.max(line.height, last.height);
  if (step <= 0 || step > height * 1.9 || Math.abs(line.height - last.height) > height * 0.1) return false;
  // Lines that begin nearly as far from the left stand in the same column; an indent is about two letters.
  const column = page.filter(({ left }) => Math.abs(left - last.left) < height * 3);
  const edge = column.reduce((furthest, { right }) => Math.max(furthest, right), 0);
  return last.right + roomFor(line) > edge;
}

/** How much of a line its first word needs: two letters in Chinese, where marks stay with the letter before them. */
function roomFor({ text, height }: Line): number {
  const [word = ''] = text.split(/(?<=\p{Script=Han})|\s/u);
  return height * (1 + Math.max(1, word.length * 0.6));
}

/** Chinese lines are joined as they stand, others with a blank; a word that was parted by a hyphen becomes whole. */
function joinLines(first: string, second: string): string {
  if (/\p{L}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  return closeUp(`${first} ${second}`);
}

/** Takes single blanks out from between Chinese characters, where layout programs put them for spacing. */
function closeUp(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}、，。；：）」]) (?=[\p{Script=Han}、，。；：（「])/gu, '');
}
