import { append } from '../../shared/append.ts';

/** Characters a line may not begin with, by the rules of Chinese typesetting. */
const neverFirst = /^[、。，．：；？！）」』】〉》…—,.:;?!)%\]]/u;
const wide =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF…—]/u;

/**
 * How wide a text will be, in em. SVG cannot wrap, so a guess is made that errs on the wide side: fonts are the
 * reader’s own, and a line that is a little short harms nobody.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (wide.test(character)) return 1;
  if (character === ' ') return 0.3;
  return /[A-Z0-9mw@%&]/.test(character) ? 0.75 : 0.58;
}

/** Breaks a text into lines of at most `width` em: between words, and between any two Han characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width)) {
    const longer = line + piece;
    if (line === '' || textWidth(longer.trimEnd()) <= width) {
      line = longer;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()].filter((found) => found !== '');
}

/** What stays together in a line: a word with its blank, or a Han character with the marks that must follow it. */
function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  for (const [token] of text.matchAll(
    new RegExp(`${wide.source}|\\s+|[^\\s]+?(?=${wide.source}|\\s|$)`, 'gu'),
  )) {
    const last = pieces.at(-1);
    const isMark = neverFirst.test(token) || /^\s/.test(token);
    if (last !== undefined && isMark) pieces[pieces.length - 1] = last + token;
    else append(pieces, splitLong(token, width));
  }
  return pieces;
}

/** A word longer than a line, such as an address, is cut where it must be. */
function splitLong(token: string, width: number): string[] {
  if (textWidth(token) <= width) return [token];
  const parts: string[] = [];
  let part = '';
  for (const character of token) {
    if (textWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
