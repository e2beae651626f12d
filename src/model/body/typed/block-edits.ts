import { foreignBlanks } from './characters.ts';
import { beginsPoint, headingMark, lineMark } from './line-marks.ts';
import type { SourceEdit } from './source-edits.ts';

/** An entry of a list that is open, or the text around all lists. Columns count from 0, a tab ends at each fourth. */
interface Container {
  /** Where its mark stands. */
  indent: number;
  /** Where its text begins: what stands there or further belongs to it. */
  content: number;
  number?: number;
  /** The lowest column that belongs to it: that of its text, or for an entry of a list any behind its mark. */
  lowest: number;
  /** Lines that are indented so far or further are moved. */
  moved?: { from: number; by: number };
}

const indentation = new RegExp(`^(?:(?: {0,3}>) ?)*[ \\t${foreignBlanks}]*`);

/**
 * Makes blocks of lines what their author sees in them: marks of lists without their blank, or those of Word; what is
 * indented by less than Markdown wants below an entry belongs to it; no indent makes code (a fence does); a point that
 * Markdown knows no list for begins a line.
 */
export class BlockEdits {
  readonly edits: SourceEdit[] = [];
  readonly #isIndentCode: boolean;
  #fence = '';
  #isAfterBlank = true;
  /** Where the line before ends, if it is text. */
  #textEnd: number | undefined;
  #open: [Container, ...Container[]] = [outermost()];

  /** MDX knows no code by indents. */
  constructor(isIndentCode: boolean) {
    this.#isIndentCode = isIndentCode;
  }

  /** Whether the line is text; one of a code block is none. */
  read(line: string, start: number): boolean {
    const indent = indentation.exec(line)?.[0] ?? '';
    const rest = line.slice(indent.length);
    if (this.#isOfFence(rest)) return false;
    if (rest === '') {
      this.#isAfterBlank = true;
      this.#textEnd = undefined;
      return false;
    }
    const [quote, inner] = splitQuote(indent);
    const mark = lineMark(rest);
    const heading = headingMark(rest);
    if (quote !== '') this.#open = [outermost()];
    const column =
      quote === '' ? this.#columnOf(widthOf(inner), mark?.number, mark !== undefined) : undefined;
    if (column !== undefined && (column !== widthOf(inner) || (mark && /[^ \t]/.test(inner))))
      this.edits.push({ start, end: start + indent.length, text: ' '.repeat(column) });
    const at = start + indent.length;
    if (quote !== '' && widthOf(inner) >= 4 && this.#isAfterBlank && this.#isIndentCode)
      this.edits.push({ start: at - inner.length, end: at, text: '' });
    // A number other than 1 begins no list right below a text; at the end of an entry the blanks mean nothing.
    if (this.#textEnd !== undefined && (mark?.number !== undefined || beginsPoint(rest)))
      this.edits.push({ start: this.#textEnd, end: this.#textEnd, text: '  ' });
    const note = /^\[\^[^\]\s]+\](?<colon>[:：])/.exec(rest);
    if (note?.groups?.['colon'] === '：')
      this.edits.push({ start: at + note[0].length - 1, end: at + note[0].length, text: ': ' });
    if (mark) {
      if (mark.text !== rest.slice(0, mark.length))
        this.edits.push({ start: at, end: at + mark.length, text: mark.text });
      if (column !== undefined) this.#openEntry(column, mark.text, mark.number);
    } else if (column !== undefined && note) this.#openNote(column);
    else if (heading) this.edits.push({ start: at, end: at + heading.length, text: heading.text });
    // An indent after a heading makes code as well as one after a blank line.
    this.#isAfterBlank = rest.startsWith('#');
    // A line of a table is a row, and a heading ends by itself.
    this.#textEnd = /^[|#]/.test(rest) ? undefined : start + line.length;
    return true;
  }

  #isOfFence(rest: string): boolean {
    const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[0];
    if (this.#fence !== '') {
      if (fence?.startsWith(this.#fence) && rest.trim() === fence) this.#fence = '';
      this.#isAfterBlank = true;
      return true;
    }
    if (fence === undefined) return false;
    this.#fence = fence;
    this.#textEnd = undefined;
    return true;
  }

  /** The column at which a line has to stand. */
  #columnOf(width: number, number: number | undefined, isEntry: boolean): number {
    const isBlock = isEntry || this.#isAfterBlank;
    for (const container of this.#open)
      if (container.moved && width < container.moved.from) delete container.moved;
    let column = this.#moved(width);
    while (isBlock && column < this.#innermost.lowest) {
      this.#open.pop();
      column = this.#moved(width);
    }
    const innermost = this.#innermost;
    const { content } = innermost;
    const isNext = number !== undefined && number === (innermost.number ?? NaN) + 1;
    const isTooNear = isBlock && column < content && !isNext;
    const isCode = this.#isIndentCode && this.#isAfterBlank && column >= content + 4;
    if (isTooNear || isCode) {
      innermost.moved = { from: width, by: content - width };
      return content;
    }
    return column;
  }

  #moved(width: number): number {
    const by = this.#open.findLast(({ moved }) => moved && width >= moved.from)?.moved?.by ?? 0;
    return width + by;
  }

  get #innermost(): Container {
    return this.#open.at(-1) ?? this.#open[0];
  }

  #openEntry(column: number, mark: string, number: number | undefined): void {
    while (this.#innermost.indent >= column || this.#innermost.content > column) this.#open.pop();
    const sign = mark.trimEnd().length;
    const blanks = mark.length - sign;
    // More than four blanks are one, and an indent of the text.
    const content = column + sign + (blanks > 4 ? 1 : blanks);
    this.#open.push({ indent: column, content, lowest: column + 1, ...(number !== undefined && { number }) });
  }

  /** The paragraphs of a note are indented by four, whatever its name. */
  #openNote(column: number): void {
    this.#open = [outermost(), { indent: column, content: column + 4, lowest: column + 4 }];
  }
}

/** The text around all lists. */
function outermost(): Container {
  return { indent: -1, content: 0, lowest: 0 };
}

/** The signs of quotes, and the indent after them. */
function splitQuote(indent: string): [quote: string, inner: string] {
  const end = indent.lastIndexOf('>') + 1;
  return [indent.slice(0, end), indent.slice(end)];
}

function widthOf(indent: string): number {
  let width = 0;
  for (const character of indent) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}
