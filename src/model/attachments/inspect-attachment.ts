import { fileTypeFromBuffer, type FileTypeResult } from 'file-type';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { closestMatch } from '../closest-match.ts';
import { readText } from '../source/read-text.ts';
import { judgeContent } from './active-content.ts';
import { attachmentFormats, extensionOf, formatOf } from './formats.ts';
import { formatOfText, otherFormat } from './polyglot.ts';
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
): Promise<{ attachment?: Attachment; diagnostics: Diagnostic[] }> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const extension = extensionOf(name);
  const known = Object.keys(attachmentFormats);
  const refuse = (
    rule: Parameters<typeof makeDiagnostic>[0],
    values: Record<string, string>,
    expected: string,
    suggestion?: string,
  ) => ({
    diagnostics: [
      makeDiagnostic(rule, startOf(file), { values: { file: name, ...values }, expected, suggestion }),
    ],
  });

  if (!namePattern.test(name)) return refuse('bad-file-name', {}, 'A–Z a–z 0-9 . _ -');
  const format = formatOf(name);
  if (!format)
    return refuse('forbidden-file-type', { extension }, known.join(' | '), closestMatch(extension, known));
  if (bytes.length === 0) return refuse('empty-file', {}, `${format.label}, > 0 B`);

  const attachment = { name, file, size: bytes.length, label: format.label, mediaType: format.mediaType };
  if (format.signature !== null) {
    const found = await provenType(bytes);
    if (found?.mime === format.signature) {
      const other = otherFormat(extension, bytes);
      return other === undefined
        ? judged(attachment, bytes)
        : refuse('polyglot-attachment', { extension, found: other }, format.label);
    }
    return found
      ? refuse('file-type-mismatch', { extension, found: nameOf(found) }, format.label)
      : refuse('file-type-unknown', { extension }, format.label);
  }
  const { source, diagnostics } = readText(file, bytes);
  if (!source) return { diagnostics };
  // Byte order marks and CRLF are what spreadsheets write into CSV files; in an attachment they are no error.
  if (extension === 'svg') {
    if (!/<svg[\s>]/.test(source.text)) {
      return refuse('file-type-mismatch', { extension, found: 'TXT' }, format.label);
    }
    const part = unsafeSvgPart(source.text);
    return part === undefined ? { attachment, diagnostics: [] } : refuse('unsafe-svg', { part }, '<svg>');
  }
  // Programs and some browsers believe the first bytes more than the name: a page would be shown as one.
  const other = formatOfText(source.text);
  return other === undefined
    ? judged(attachment, bytes)
    : refuse('file-type-mismatch', { extension, found: other }, format.label);
}

/** An attachment of the right format, unless it does more than being read. */
function judged(
  attachment: Attachment,
  bytes: Uint8Array,
): { attachment?: Attachment; diagnostics: Diagnostic[] } {
  const diagnostic = judgeContent(attachment.file, extensionOf(attachment.name), bytes);
  return {
    ...(diagnostic?.severity === 'error' ? {} : { attachment }),
    diagnostics: diagnostic ? [diagnostic] : [],
  };
}

/** A format as people know it: by the name readers see, else by its extension. */
function nameOf({ mime, ext }: FileTypeResult): string {
  const known = Object.values(attachmentFormats).find(({ signature }) => signature === mime);
  // The container of Office before 2007 does not say which of its programs wrote it.
  return known?.label ?? (ext === 'cfb' ? 'DOC / XLS / PPT' : ext.toUpperCase());
}

/** The format the bytes show. A damaged archive makes the library throw; it shows no type then. */
async function provenType(bytes: Uint8Array): Promise<FileTypeResult | undefined> {
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    return undefined;
  }
}
