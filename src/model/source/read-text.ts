import { makeProblem, startOf, type Problem } from '../problem.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { placeFinder } from './place-in-text.ts';

/** A content file's text with LF line ends and no byte order mark. */
export interface TextSource {
  file: string;
  text: string;
}

/** Decodes the bytes of a content file; whatever is wrong with them is a problem with a place, never an exception. */
export function readText(file: string, bytes: Uint8Array): { source?: TextSource; problems: Problem[] } {
  const decoded = decode(bytes, 'utf-8');
  if (decoded === undefined) {
    const rule = isBig5(bytes) ? 'big5-encoding' : 'invalid-utf8';
    return { problems: [makeProblem(rule, startOf(file), { expected: 'UTF-8' })] };
  }
  const problems: Problem[] = [];
  // Nothing but the way it is written changes: the text as read is what is written back.
  const edit = { file, start: 0, end: 0, text: '' };
  let text = decoded;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    problems.push(makeProblem('byte-order-mark', startOf(file), { expected: 'UTF-8', edit }));
  }
  if (text.includes('\r')) {
    text = text.replace(/\r\n?/g, '\n');
    problems.push(makeProblem('carriage-return', startOf(file), { expected: 'LF', edit }));
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    problems.push(makeProblem('nul-character', placeFinder(file, text)(nul)));
    return { problems };
  }
  const hidden = hiddenCharacter(text);
  if (hidden) {
    const place = placeFinder(file, text)(hidden.offset);
    problems.push(makeProblem('hidden-character', place, { values: { code: hidden.code } }));
  }
  return { source: { file, text }, problems };
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
