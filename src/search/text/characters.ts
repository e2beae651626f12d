/** What a character is to the search: a word of its own, a piece of a word, the end of a sentence, or nothing. */
export type CharacterClass = 'single' | 'piece' | 'stop' | 'gap' | 'line';

/** Scripts written without blanks between words: each of their characters stands as a word of its own. */
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letterOrDigit = /[\p{L}\p{N}\p{M}\p{Co}]/u;
/** U+2029 is what index/read-page.ts puts between the paragraphs of a page. */
const sentenceEnd = /[。！？!?；;｡\u2029]/u;

/** The classes of characters met before, by code point; a text uses few of them, again and again. */
const cache = new Map<number, CharacterClass>();

export function classOf(character: string): CharacterClass {
  const point = character.codePointAt(0) ?? -1;
  const seen = cache.get(point);
  if (seen !== undefined) return seen;
  const found = classify(character);
  cache.set(point, found);
  return found;
}

function classify(character: string): CharacterClass {
  if (character === '\n' || character === '\r') return 'line';
  if (sentenceEnd.test(character)) return 'stop';
  // ǃ is a letter to Unicode; src/search/text/encode.ts needs it for itself.
  if (character === 'ǃ' || !letterOrDigit.test(character)) return 'gap';
  return withoutBlanks.test(character) ? 'single' : 'piece';
}
