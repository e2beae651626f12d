import { parse } from 'csv-parse/sync';
import { UnreadableFileError, type FileText } from './file-text.ts';
import { joinParagraphs } from './paragraphs.ts';

/** Reads a text file. Every line is a paragraph of its own: where one is only wrapped, nothing says so. */
export function readText(bytes: Uint8Array): FileText {
  return { text: joinParagraphs(decode(bytes).split(/\r\n?|\n/)) };
}

/** Reads a table of cells parted by commas; one whose quotes are out of order is read as lines. */
export function readTable(bytes: Uint8Array): FileText {
  const text = decode(bytes);
  try {
    return { text: joinParagraphs(parse(text, { relax_column_count: true }).flat()) };
  } catch {
    return { text: joinParagraphs(text.split(/[,\r\n]/)) };
  }
}

/** UTF-8, UTF-16 with its mark, or Big5, in which spreadsheets of Taiwan still save CSV files. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? ['utf-16le'] : first === 0xfe && second === 0xff ? ['utf-16be'] : [];
  for (const encoding of [...marked, 'utf-8', 'big5']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // The next encoding may fit.
    }
  }
  throw new UnreadableFileError('damaged');
}
