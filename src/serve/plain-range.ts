import type { Stats } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { byteRange } from './byte-range.ts';

/**
 * Leaves a request only a range that sirv reads right: two ends within the file, or a start past its end. Sirv takes the
 * last bytes for the first ones, and several ranges for their first.
 */
export function plainRange(response: ServerResponse, _path: string, stats: Stats): void {
  response.setHeader('Accept-Ranges', 'bytes');
  const { headers, method } = response.req;
  const { range: written, 'if-range': condition } = headers;
  delete headers.range;
  if (written === undefined || method !== 'GET' || !isUnchanged(condition, stats.mtime)) return;
  const range = byteRange(written, stats.size);
  if (range === 'unsatisfiable') {
    response.removeHeader('Cache-Control');
    headers.range = `bytes=${String(stats.size)}-`;
    return;
  }
  // Sirv takes an end of 0 for none. Whoever asks for the first byte alone gets the file whole, which any server may do.
  if (range && range.last > 0) headers.range = `bytes=${String(range.first)}-${String(range.last)}`;
}

/**
 * Whether the file is the one an `If-Range` header names. Sirv's tags are weak and prove nothing of bytes; a date does
 * once its second is over.
 */
function isUnchanged(condition: string | string[] | undefined, changed: Date): boolean {
  if (condition === undefined) return true;
  return condition === changed.toUTCString() && Date.now() - changed.getTime() > 1000;
}
