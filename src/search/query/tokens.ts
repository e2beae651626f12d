/** A piece of a query as it was typed. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'field'; name: string }
  | { kind: 'open' | 'close' | 'or' | 'not' };

/** A query cut into tokens, and the parts of it that made no sense as written. */
export interface Tokens {
  tokens: Token[];
  /** Parts that are read as plain words instead. */
  broken: string[];
}

/** Opening quotation marks, each with those that close it. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"“”'],
  ['“', '”"“'],
  ['”', '”"“'],
  ['„', '“”"'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂"'],
]);

const openBrackets = '(（';
const closeBrackets = ')）';
const colons = ':：';
const minuses = '-－−';
const wordsForOr: ReadonlySet<string> = new Set(['OR', '|', '｜', '||', '或', 'ＯＲ']);
const wordsForNot: ReadonlySet<string> = new Set(['NOT', '非', '不含', 'ＮＯＴ']);
const wordsForAnd: ReadonlySet<string> = new Set(['AND', '且', '與', 'ＡＮＤ', '&', '+']);

/** Cuts a query into tokens. `fields` says which words before a colon are names of fields. */
export function readTokens(query: string, isField: (name: string) => boolean): Tokens {
  const characters = Array.from(query.replace(/\p{Cc}+/gu, ' '));
  const tokens: Token[] = [];
  const broken: string[] = [];
  let word = '';

  const endWord = (): void => {
    if (word !== '') tokens.push(tokenOf(word));
    word = '';
  };

  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    const closing = quotes.get(character);
    if (closing !== undefined) {
      endWord();
      const end = characters.findIndex((other, place) => place > index && closing.includes(other));
      if (end < 0) broken.push(characters.slice(index).join(''));
      else {
        tokens.push({
          kind: 'phrase',
          text: characters
            .slice(index + 1, end)
            .join('')
            .replace(/["“”„＂]/g, ' ')
            .trim(),
        });
        index = end;
      }
    } else if (character.trim() === '') endWord();
    else if (openBrackets.includes(character)) {
      endWord();
      tokens.push({ kind: 'open' });
    } else if (closeBrackets.includes(character)) {
      endWord();
      tokens.push({ kind: 'close' });
    } else if (colons.includes(character) && isField(word)) {
      tokens.push({ kind: 'field', name: word });
      word = '';
    } else if (minuses.includes(character) && word === '' && (characters[index + 1] ?? ' ').trim() !== '') {
      tokens.push({ kind: 'not' });
    } else word += character;
  }
  endWord();
  return { tokens: tokens.filter((token) => !isEmpty(token)), broken };
}

function tokenOf(word: string): Token {
  if (wordsForOr.has(word)) return { kind: 'or' };
  if (wordsForNot.has(word)) return { kind: 'not' };
  // All words are asked for anyway.
  return { kind: 'text', text: wordsForAnd.has(word) ? '' : word };
}

function isEmpty(token: Token): boolean {
  return (token.kind === 'text' || token.kind === 'phrase') && token.text.trim() === '';
}
