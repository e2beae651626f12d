import { promisify } from 'node:util';
import { constants, gunzip, gunzipSync, gzip } from 'node:zlib';

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

/** Bytes that are read of a file whose beginning is wanted. */
const beginning = 512;

/** Unpacks what the first bytes of a file hold. */
export function decompressBeginning(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes.subarray(0, beginning), { finishFlush: constants.Z_SYNC_FLUSH });
}
