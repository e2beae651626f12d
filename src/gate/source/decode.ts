/** The text of a file, and what was wrong with its bytes. */
export interface DecodedText {
  text: string;
  /** The encoding that was used. */
  encoding: string;
  /** Whether some bytes mean nothing in that encoding, so that readers see � there. */
  isMalformed: boolean;
}

/** How much of the file may hold the declaration (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const declarationWithin = 1024;

/** Decodes a page or style sheet as a browser does: byte order mark, then declaration, then UTF-8. */
export function decode(bytes: Uint8Array): DecodedText {
  const declared = byteOrderMark(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  const encoding = isKnown(declared) ? declared : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, isMalformed: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, isMalformed: true };
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start) ?? /^@charset "([\w-]+)"/.exec(start);
  const name = declared?.[1]?.toLowerCase();
  // A declaration that can be read byte by byte cannot be UTF-16: the standard reads it as UTF-8.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}
