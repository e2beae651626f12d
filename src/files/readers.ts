import type { FileText } from './file-text.ts';
import { hiddenTextsOf } from './hidden-texts.ts';
import { readParts, type OfficePart } from './office-parts.ts';
import { hasPictures } from './archive.ts';
import { readOpenDocument, readOpenPresentation } from './read-open-document.ts';
import { readSlides, readWord, readWorkbook } from './read-office.ts';
import { readPdf } from './read-pdf.ts';
import { readTable, readText } from './read-plain.ts';

export type Reader = (bytes: Uint8Array) => FileText | Promise<FileText>;

/** Reads an Office or OpenDocument file: its text, and what stands in its parts besides. */
function office(read: (parts: readonly OfficePart[]) => FileText): Reader {
  return (bytes) => {
    const parts = readParts(bytes);
    const text = read(parts);
    // What is on a page is looked at with its text.
    const shown = new Set(text.text.split('\n\n'));
    const others = hiddenTextsOf(parts).filter(
      (found) => found.place !== 'elsewhere' || !shown.has(found.text),
    );
    const hidden = [...(text.hidden ?? []), ...others];
    return { ...text, hasPictures: hasPictures(bytes), hidden };
  };
}

/** How each format is read, by the extension of its files. A new format is a new row. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['pdf', readPdf],
  ['odt', office(readOpenDocument)],
  ['ods', office(readOpenDocument)],
  ['odp', office(readOpenPresentation)],
  ['docx', office(readWord)],
  ['xlsx', office(readWorkbook)],
  ['pptx', office(readSlides)],
  ['csv', readTable],
  ['txt', readText],
]);

export function readerOf(name: string): Reader | undefined {
  return readers.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}
