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
  bottom: number;
  height: number;
}

/**
 * Puts the printed lines of a page together again. A line follows another in the same paragraph when it stands right
 * below it in letters of the same height; wide gaps inside a line part the cells of a table. A PDF says no more.
 */
export function paragraphsOfPage(items: readonly PrintedText[]): string[] {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of linesOf(items)) {
    const cells = line.text.split(cellGap);
    if (last !== undefined && cells.length === 1 && follows(line, last)) {
      paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text));
    } else {
      paragraphs.push(...cells);
    }
    last = cells.length === 1 ? line : undefined;
  }
  return paragraphs;
}

/** Stands for a wide gap; no font gives this character. */
const cellGap = '\u{10fffe}';

function linesOf(items: readonly PrintedText[]): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', bottom: 0, height: 0 };
  const finish = () => {
    if (line.text.trim() !== '') lines.push(line);
    line = { text: '', bottom: 0, height: 0 };
  };
  for (const { str, transform, width, height, hasEOL } of items) {
    if (str.trim() === '') line.text += gap(width, line.height);
    else {
      line.text += str;
      line.bottom = transform[5] ?? 0;
      line.height = Math.max(line.height, height);
    }
    if (hasEOL) finish();
  }
  finish();
  return lines.map((found) => ({ ...found, text: closeUp(found.text) }));
}

/** A gap as wide as two letters parts cells; one that is narrower than a blank of Chinese is only spacing. */
function gap(width: number, height: number): string {
  return width > height * 2 && height > 0 ? cellGap : ' ';
}

function follows(line: Line, last: Line): boolean {
  const step = last.bottom - line.bottom;
  const height = Math.max(line.height, last.height);
  return step > 0 && step < height * 1.9 && Math.abs(line.height - last.height) < height * 0.1;
}

/** Chinese lines are joined as they stand, others with a blank. */
function joinLines(first: string, second: string): string {
  return closeUp(`${first.trim()} ${second.trim()}`);
}

/** Takes single blanks out from between Chinese characters, where layout programs put them for spacing. */
function closeUp(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}、，。；：）」]) (?=[\p{Script=Han}、，。；：（「])/gu, '');
}
