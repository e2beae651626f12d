import type { FileText } from './file-text.ts';
import { readOpenDocument, readOpenPresentation } from './read-open-document.ts';
import { readSlides, readWord, readWorkbook } from './read-office.ts';
import { readPdf } from './read-pdf.ts';
import { readTable, readText } from './read-plain.ts';

export type Reader = (bytes: Uint8Array) => FileText | Promise<FileText>;

/** How each format is read, by the extension of its files. A new format is a new row. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['pdf', readPdf],
  ['odt', readOpenDocument],
  ['ods', readOpenDocument],
  ['odp', readOpenPresentation],
  ['docx', readWord],
  ['xlsx', readWorkbook],
  ['pptx', readSlides],
  ['csv', readTable],
  ['txt', readText],
]);

export function readerOf(name: string): Reader | undefined {
  return readers.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}
