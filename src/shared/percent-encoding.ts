/**
 * Addresses and the names of files that they mean. Whoever writes a page may write anything: `/100%.png`, or escapes of
 * Big5, which are no UTF-8 (https://url.spec.whatwg.org/#percent-encoded-bytes). Nothing here throws on them.
 */

/** A part of an address without its escapes; those that are no UTF-8, and percent signs that begin none, stay. */
export function decodeAddress(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => decodeStrictly(escapes) ?? escapes);
}

/** The same for whoever refuses an address with an error: undefined where a percent sign begins no UTF-8. */
export function decodeStrictly(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** The address of a path as files are named: `/`, and in its parts no character that means something in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
