/**
 * The other format that a file is as well as its own, or undefined. What a program shows of such a file depends on
 * where it looks first: an archive is found from its end, and a PDF anywhere in the first kilobyte.
 */
export function otherFormat(extension: string, bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (extension !== 'pdf' && beginning.includes('%PDF-')) return 'PDF';
  const archive = archiveStart(bytes);
  const isArchive = beginning.startsWith('PK');
  if (archive === undefined) return undefined;
  return isArchive && archive === 0 ? undefined : 'ZIP';
}

/** What a text file begins with that programs believe more than its name, with the format they take it for. */
const textBeginnings: readonly (readonly [RegExp, string])[] = [
  [/^\s*<[a-z!?/]/i, 'HTML'],
  [/^\s*\{\\rtf/, 'RTF'],
  [/^\s*%!PS/, 'PostScript'],
  [/^(?:[^\n]*\n){0,20}?[^\n]{0,80}%PDF-\d/, 'PDF'],
  [/^PK\p{Cc}{2}/u, 'ZIP'],
  [/^\s*MIME-Version:/i, 'MHTML'],
  // Excel takes a table for SYLK, which holds macros, by its first letters.
  [/^ID;P[^]{0,1000}?\n(?:[BCFOP];|E\b)/, 'SYLK'],
];

/** The format that a text is taken for, or undefined for a text. */
export function formatOfText(text: string): string | undefined {
  return textBeginnings.find(([beginning]) => beginning.test(text))?.[1];
}

const endRecord = [0x50, 0x4b, 5, 6];
const directoryRecord = [0x50, 0x4b, 1, 2];

/**
 * Where the archive in a file begins, or undefined where there is none: its first part, as the directory at its end
 * tells (APPNOTE 4.3.16). An archive that was put behind something else has a directory that is further on than it
 * says, or a first part that is not at the beginning.
 */
function archiveStart(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (offset: number, record: readonly number[]): boolean =>
    record.every((byte, index) => bytes[offset + index] === byte);
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 22 - 0xffff); end--) {
    if (!is(end, endRecord)) continue;
    const size = view.getUint32(end + 12, true);
    const offset = view.getUint32(end + 16, true);
    const directory = end - size;
    if (directory < 0 || !is(directory, directoryRecord)) continue;
    let first = Infinity;
    for (let at = directory; at + 46 <= end && is(at, directoryRecord);) {
      first = Math.min(first, view.getUint32(at + 42, true));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return directory - offset + first;
  }
  return undefined;
}
