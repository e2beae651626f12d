import { collectParagraphs, type TextElements } from './collect-paragraphs.ts';
import { UnreadableFileError, type FileText } from './file-text.ts';
import { hiddenSheets } from './hidden-sheets.ts';
import { partsOf, type OfficePart } from './office-parts.ts';
import { joinParagraphs, textOfPages } from './paragraphs.ts';
import { elementsBelow, type XmlElement } from './xml.ts';

/** Names as in ECMA-376, part 1. Text that was deleted (`w:delText`) and field codes are not in `w:t`. */
const wordElements: TextElements = {
  paragraphs: new Set(['w:p']),
  texts: new Set(['w:t']),
  marks: { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' },
  // The fallback repeats its neighbour for older programs; readings stand above their characters.
  hidden: new Set(['mc:Fallback', 'w:rt', 'w:moveFrom', 'w:pPr']),
};
const slideElements: TextElements = {
  paragraphs: new Set(['a:p']),
  texts: new Set(['a:t']),
  marks: { 'a:tab': ' ', 'a:br': '\n' },
  hidden: new Set(['mc:Fallback']),
};
const cellElements: TextElements = {
  paragraphs: new Set(['si', 'is']),
  texts: new Set(['t']),
  marks: {},
  hidden: new Set(['rPh']),
};
const valueElements: TextElements = { paragraphs: new Set(['v']), marks: {}, hidden: new Set() };

/** Reads a DOCX: its text, then its footnotes and endnotes. Headers and footers repeat themselves and are left out. */
export function readWord(parts: readonly OfficePart[]): FileText {
  const [main] = partsOf(parts, 'w:document');
  if (!main) throw new UnreadableFileError('damaged');
  const read = [main, ...partsOf(parts, 'w:footnotes'), ...partsOf(parts, 'w:endnotes')];
  return { text: joinParagraphs(read.flatMap((part) => collectParagraphs(part, wordElements))) };
}

/** Reads a PPTX slide by slide, without the notes of the speaker. */
export function readSlides(parts: readonly OfficePart[]): FileText {
  const slides = partsOf(parts, 'p:sld');
  if (slides.length === 0) throw new UnreadableFileError('damaged');
  return textOfPages(slides.map((slide) => collectParagraphs(slide, slideElements)));
}

/**
 * Reads the words in the cells of an XLSX, sheet by sheet; a plain number has no meaning without its format. Rows,
 * columns and sheets that are hidden are not read.
 */
export function readWorkbook(parts: readonly OfficePart[]): FileText {
  const sheets = parts.filter(({ root }) => root.name === 'worksheet');
  if (sheets.length === 0) throw new UnreadableFileError('damaged');
  const shared = partsOf(parts, 'sst').flatMap((part) => collectParagraphs(part, cellElements));
  const hidden = hiddenSheets(parts);
  const cells = sheets.flatMap(({ root }) => elementsBelow(root, 'c'));
  const shown = new Set(
    sheets.filter(({ name }) => !hidden.has(name)).flatMap(({ root }) => shownCells(root)),
  );
  const textsOf = (chosen: readonly XmlElement[]): string[] =>
    chosen.flatMap((cell) => cellText(cell, shared));
  return {
    text: joinParagraphs(textsOf(cells.filter((cell) => shown.has(cell)))),
    hidden: textsOf(cells.filter((cell) => !shown.has(cell)))
      .filter((text) => text.trim() !== '')
      .map((text) => ({ place: 'cells', text })),
  };
}

/** The cells of a sheet in the rows and columns that are shown. */
function shownCells(sheet: XmlElement): XmlElement[] {
  const hidden = elementsBelow(sheet, 'col').filter(({ attributes }) => isTrue(attributes['hidden']));
  const isShown = ({ attributes }: XmlElement): boolean => {
    const column = columnOf(attributes['r'] ?? '');
    return !hidden.some(
      ({ attributes: range }) => Number(range['min']) <= column && column <= Number(range['max']),
    );
  };
  const inHiddenRows = new Set(
    elementsBelow(sheet, 'row')
      .filter(({ attributes }) => isTrue(attributes['hidden']))
      .flatMap((row) => elementsBelow(row, 'c')),
  );
  return elementsBelow(sheet, 'c').filter((cell) => !inHiddenRows.has(cell) && isShown(cell));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The number of the column of a cell that is called `AB12`; 0 where it has no name. */
function columnOf(cell: string): number {
  const [letters = ''] = /^[A-Z]*/.exec(cell) ?? [];
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellText(cell: XmlElement, shared: readonly string[]): string[] {
  const type = cell.attributes['t'];
  if (type === 'inlineStr') return collectParagraphs(cell, cellElements);
  const [value = ''] = collectParagraphs(cell, valueElements);
  if (type === 's') return [shared[Number(value)] ?? ''];
  return type === 'str' ? [value] : [];
}
