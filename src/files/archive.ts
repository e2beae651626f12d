import { unzipSync } from 'fflate';
import { UnreadableFileError } from './file-text.ts';
import { limits } from './limits.ts';

/**
 * The wanted entries of a zip archive, as text in UTF-8 by their names. The sizes an archive declares are summed up
 * before anything is unpacked, and fflate unpacks no more of an entry than its declared size.
 */
export function readArchive(bytes: Uint8Array, wants: (name: string) => boolean): Map<string, string> {
  if (isCompoundFile(bytes)) throw new UnreadableFileError('encrypted');
  let entries = 0;
  let unpacked = 0;
  let texts = 0;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries++;
      unpacked += originalSize;
      const isWanted = wants(name);
      if (isWanted) texts += originalSize;
      if (entries > limits.entries || unpacked > limits.unpacked || texts > limits.texts) {
        throw new UnreadableFileError('large');
      }
      return isWanted;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name, decoder.decode(content)]));
}

/** Whether an archive has pictures among its entries. */
export function hasPictures(bytes: Uint8Array): boolean {
  let found = false;
  unzipSync(bytes, {
    filter({ name }) {
      found ||= /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i.test(name) && !/thumbnail/i.test(name);
      return false;
    },
  });
  return found;
}

/** Office programs wrap an encrypted DOCX, XLSX or PPTX in an OLE compound file (MS-OFFCRYPTO, section 2.3). */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** Names of numbered parts (`slide2.xml`, `slide10.xml`) in the order of their numbers. */
export function inOrder(names: Iterable<string>): string[] {
  const numberOf = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return [...names].sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
}

const decoder = new TextDecoder('utf-8', { fatal: true });
