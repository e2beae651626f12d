import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const pack = promisify(gzip);

/**
 * Compresses to the same bytes on every system: gzip's header names the system (RFC 1952, 2.3.1), 255 is none.
 * In threads of their own, because an index has thousands of files.
 */
export async function compress(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await pack(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

export const decompress: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(gunzip);
