import { warn, type FileText, type FileWarning } from './file-text.ts';
import { limits } from './limits.ts';
import { readerOf } from './readers.ts';
import { readInThread } from './read-in-thread.ts';

/**
 * Reads the text of an attached file, by the extension of its name: PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, CSV, TXT.
 *
 * The answer is the text with a blank line between paragraphs, headings, cells and slides (a single line feed is a
 * line break inside a paragraph), and page by page too for PDF and slides; or a warning in Chinese and English that
 * says what is wrong with the file and what to do: it has a password, is damaged, too large, too slow to read, has no
 * text (a scan), or is of another format. It never rejects. Hostile files are held by limits on size, depth, time and
 * memory ({@link limits}), and are read in a thread of their own, one after the other, so that the caller may ask for
 * many at once. The same bytes give the same text.
 */
export async function readFileText(name: string, bytes: Uint8Array): Promise<FileText | FileWarning> {
  if (readerOf(name) === undefined) return warn('unknown');
  if (bytes.length > limits.file) return warn('large');
  return readInThread(name, bytes);
}

/** Whether the format of a file, by its name, is one whose text can be read. */
export function isReadable(name: string): boolean {
  return readerOf(name) !== undefined;
}
