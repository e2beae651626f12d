import { isScalar, visit, type Document, type Scalar } from 'yaml';
import { wideCharacter } from '../body/typed/characters.ts';

const wide = wideCharacter.source;
const breakInChinese = new RegExp(`(?<before>${wide})[ \\t]*\\n[ \\t]*(?<after>${wide})`, 'gu');

/** YAML makes a blank of a line break inside a value; between two characters of Chinese there is none. */
export function joinFoldedChinese(document: Document, source: string): void {
  visit(document, {
    Scalar(key, scalar) {
      if (key !== 'key' && isScalar(scalar)) joinIn(scalar, source);
    },
  });
}

function joinIn(scalar: Scalar, source: string): void {
  const { value, range, type } = scalar;
  if (typeof value !== 'string' || !range || type === 'BLOCK_LITERAL') return;
  const written = source.slice(range[0], range[1]);
  if (!written.includes('\n')) return;
  const parts: string[] = [];
  let at = 0;
  for (const { groups } of written.matchAll(breakInChinese)) {
    const { before = '', after = '' } = groups ?? {};
    // Breaks stand in their order; a blank that was typed between the same two characters comes once at most before.
    const found = value.indexOf(`${before} ${after}`, at);
    if (found === -1) continue;
    parts.push(value.slice(at, found + before.length));
    at = found + before.length + 1;
  }
  if (at > 0) scalar.value = parts.join('') + value.slice(at);
}
