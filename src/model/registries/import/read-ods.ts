import { strFromU8, unzipSync } from 'fflate';
import { elementsNamed, readXml, type XmlElement, type XmlNode } from './read-xml.ts';
import { SheetError, type Sheet, type SheetRow } from './sheet.ts';

// odf-kit reads sheets too, but it unpacks an archive of any size and writes out cells "repeated" a billion times.

/** A classification has a few thousand rows; more than this unpacked is no classification. */
const largestContent = 50 * 1024 * 1024;
const mostColumns = 50;

/** Reads the sheets of an OpenDocument spreadsheet as the texts a person sees. */
export function readOds(bytes: Uint8Array): Sheet[] {
  const content = readXml(unpack(bytes));
  return elementsNamed(content, 'table:table').map((table) => ({
    name: table.attributes['table:name'] ?? '',
    rows: readRows(table),
  }));
}

function unpack(bytes: Uint8Array): string {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'content.xml') return false;
        size = originalSize;
        return originalSize <= largestContent;
      },
    });
    const content = files['content.xml'];
    if (content) return strFromU8(content);
  } catch {
    throw new SheetError('archive');
  }
  throw new SheetError(size > largestContent ? 'too-large-inside' : 'archive');
}

function readRows(table: XmlElement): SheetRow[] {
  let line = 1;
  return elementsNamed(table, 'table:table-row').flatMap((row) => {
    const cells = row.children.flatMap(readCells).slice(0, mostColumns);
    const here = line;
    const count = repeated(row, 'table:number-rows-repeated');
    line += count;
    if (cells.every((cell) => cell === '')) return [];
    // A row that is there more than twice says no more than one that is there twice.
    return Array.from({ length: Math.min(count, 2) }, (_, index) => ({ line: here + index, cells }));
  });
}

function readCells(cell: XmlNode): string[] {
  if (typeof cell === 'string') return [];
  if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') return [];
  const count = Math.min(repeated(cell, 'table:number-columns-repeated'), mostColumns);
  const paragraphs = cell.children.filter((child) => typeof child !== 'string' && child.name === 'text:p');
  return Array.from({ length: count }, () => paragraphs.map(textOf).join(' ').trim());
}

/** The text of a paragraph without the notes that colleagues left in it. */
function textOf(node: XmlNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'office:annotation') return '';
  return ['text:s', 'text:tab', 'text:line-break'].includes(node.name)
    ? ' '
    : node.children.map(textOf).join('');
}

function repeated(element: XmlElement, attribute: string): number {
  const count = Number(element.attributes[attribute] ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
