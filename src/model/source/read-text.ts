import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { locationFinder } from './location-finder.ts';
import { zeroWidthCharacters } from './zero-width.ts';

/** A content file's text with LF line ends and no byte order mark. */
export interface TextSource {
  file: string;
  text: string;
}

/**
 * Decodes the bytes of a content file; whatever is wrong with them is a diagnostic with a location, never an exception.
 */
export function readText(
  file: string,
  bytes: Uint8Array,
): { source?: TextSource; diagnostics: Diagnostic[] } {
  const decoded = decode(bytes, 'utf-8');
  if (decoded === undefined) {
    const rule = isBig5(bytes) ? 'big5-encoding' : 'invalid-utf8';
    return { diagnostics: [makeDiagnostic(rule, startOf(file), { expected: 'UTF-8' })] };
  }
  const diagnostics: Diagnostic[] = [];
  // Nothing but the way it is written changes: the text as read is what is written back.
  const edit = { file, start: 0, end: 0, text: '' };
  let text = decoded;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    diagnostics.push(makeDiagnostic('byte-order-mark', startOf(file), { expected: 'UTF-8', edit }));
  }
  if (text.includes('\r')) {
    text = text.replace(/\r\n?/g, '\n');
    diagnostics.push(makeDiagnostic('carriage-return', startOf(file), { expected: 'LF', edit }));
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    diagnostics.push(makeDiagnostic('nul-character', locationFinder(file, text)(nul)));
    return { diagnostics };
  }
  const conflict = /^<{7}(?: .*)?\n/m.exec(text);
  if (conflict && /^={7}$/m.test(text) && /^>{7}(?: |$)/m.test(text)) {
    diagnostics.push(makeDiagnostic('merge-marker', locationFinder(file, text)(conflict.index)));
    return { diagnostics };
  }
  const hidden = hiddenCharacter(text);
  if (hidden) {
    const location = locationFinder(file, text)(hidden.offset);
    diagnostics.push(makeDiagnostic('hidden-character', location, { values: { code: hidden.code } }));
  }
  const locationOf = locationFinder(file, text);
  for (const { offset, code } of zeroWidthCharacters(text)) {
    const deletion = { file, start: offset, end: offset + 1, text: '' };
    diagnostics.push(
      makeDiagnostic('zero-width-character', locationOf(offset), { values: { code }, edit: deletion }),
    );
  }
  return { source: { file, text }, diagnostics };
}

/** Whether the bytes make Chinese text in Big5. The decoder takes any byte alone for a private character. */
function isBig5(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'big5');
  return text !== undefined && /\p{Script=Han}/u.test(text) && !/[\p{Co}\uFFFD]/u.test(text);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
