import { fileTypeFromBuffer } from 'file-type';
import { makeProblem, startOf, type Problem } from '../problem.ts';
import { nearMiss } from '../near-miss.ts';
import { readText } from '../source/read-text.ts';
import { attachmentFormats, extensionOf, formatOf } from './formats.ts';
import { unsafeSvgPart } from './svg-safety.ts';

/** A file in an item's folder that may be published. */
export interface Attachment {
  /** File name inside the item's folder. */
  name: string;
  /** Path relative to the content folder. */
  file: string;
  /** Bytes. */
  size: number;
  label: string;
  mediaType: string;
}

const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Checks an attachment's name, format and first bytes. The name alone is never believed. */
export async function inspectAttachment(
  file: string,
  bytes: Uint8Array,
): Promise<{ attachment?: Attachment; problems: Problem[] }> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const extension = extensionOf(name);
  const known = Object.keys(attachmentFormats);
  const refuse = (
    rule: Parameters<typeof makeProblem>[0],
    values: Record<string, string>,
    expected: string,
    suggestion?: string,
  ) => ({ problems: [makeProblem(rule, startOf(file), { values: { file: name, ...values }, expected, suggestion })] });

  if (!namePattern.test(name)) return refuse('bad-file-name', {}, 'A–Z a–z 0-9 . _ -');
  const format = formatOf(name);
  if (!format) return refuse('forbidden-file-type', { extension }, known.join(' | '), nearMiss(extension, known));
  if (bytes.length === 0) return refuse('empty-file', {}, `${format.label}, > 0 B`);

  const attachment = { name, file, size: bytes.length, label: format.label, mediaType: format.mediaType };
  const proven = await fileTypeFromBuffer(bytes);
  if (format.signature !== null) {
    return proven?.mime === format.signature
      ? { attachment, problems: [] }
      : refuse('file-type-mismatch', { extension, found: proven?.mime ?? '?' }, format.signature);
  }
  const { source, problems } = readText(file, bytes);
  if (!source) return { problems };
  // Byte order marks and CRLF are what spreadsheets write into CSV files; in an attachment they are no fault.
  if (extension === 'svg') {
    const part = unsafeSvgPart(source.text);
    return part === undefined ? { attachment, problems: [] } : refuse('unsafe-svg', { part }, '<svg>');
  }
  return /^\s*<(?:!doctype|html|script|svg|\?xml)/i.test(source.text)
    ? refuse('file-type-mismatch', { extension, found: 'text/html' }, format.mediaType)
    : { attachment, problems: [] };
}
