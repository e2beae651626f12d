import { inOrder, readArchive } from './archive.ts';
import { collectParagraphs, type TextElements } from './collect-paragraphs.ts';
import { UnreadableFileError, type FileText } from './file-text.ts';
import { joinParagraphs, textOfPages } from './paragraphs.ts';
import { elementsBelow, parseXml, type XmlElement } from './xml.ts';

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
export function readWord(bytes: Uint8Array): FileText {
  const files = readArchive(bytes, (name) => /^word\/(document|footnotes|endnotes)\.xml$/.test(name));
  const parts = ['document', 'footnotes', 'endnotes'].flatMap((part) => files.get(`word/${part}.xml`) ?? []);
  if (!files.has('word/document.xml')) throw new UnreadableFileError('damaged');
  return { text: joinParagraphs(parts.flatMap((part) => collectParagraphs(parseXml(part), wordElements))) };
}

/** Reads a PPTX slide by slide, without the notes of the speaker. */
export function readSlides(bytes: Uint8Array): FileText {
  const files = readArchive(bytes, (name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  if (files.size === 0) throw new UnreadableFileError('damaged');
  const slides = inOrder(files.keys()).map((name) => files.get(name) ?? '');
  return textOfPages(slides.map((slide) => collectParagraphs(parseXml(slide), slideElements)));
}

/** Reads the words in the cells of an XLSX, sheet by sheet; a plain number has no meaning without its format. */
export function readWorkbook(bytes: Uint8Array): FileText {
  const isSheet = (name: string) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
  const files = readArchive(bytes, (name) => name === 'xl/sharedStrings.xml' || isSheet(name));
  const sheets = inOrder([...files.keys()].filter(isSheet));
  if (sheets.length === 0) throw new UnreadableFileError('damaged');
  const shared = collectParagraphs(parseXml(files.get('xl/sharedStrings.xml') ?? ''), cellElements);
  const cells = sheets.flatMap((name) => elementsBelow(parseXml(files.get(name) ?? ''), 'c'));
  return { text: joinParagraphs(cells.flatMap((cell) => cellText(cell, shared))) };
}

function cellText(cell: XmlElement, shared: readonly string[]): string[] {
  const type = cell.attributes['t'];
  if (type === 'inlineStr') return collectParagraphs(cell, cellElements);
  const [value = ''] = collectParagraphs(cell, valueElements);
  if (type === 's') return [shared[Number(value)] ?? ''];
  return type === 'str' ? [value] : [];
}
