import { fieldOf } from './fields.ts';
import { readTokens } from './tokens.ts';
import type { Query } from './tree.ts';

/** Writes a query in the query language, so that reading it again gives the same. */
export function writeQuery(query: Query | undefined): string {
  return query ? write(query, false) : '';
}

/** `isPart`: something stands beside it, so alternatives and words need brackets to stay together. */
function write(query: Query, isPart: boolean): string {
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'phrase':
      return `"${query.text}"`;
    case 'and':
      return bracketed(query.parts.map((part) => write(part, true)).join(' '), isPart);
    case 'or':
      return bracketed(query.parts.map((part) => write(part, part.kind === 'or')).join(' OR '), isPart);
    case 'not':
      return `-${write(query.part, true)}`;
    case 'title':
      return `title:${write(query.part, true)}`;
    case 'filter':
      return `${query.key}:${isWord(query.value) ? query.value : `"${query.value}"`}`;
    default:
      return `${query.kind}:${query.day}`;
  }
}

/** Whether a text is read as one word: no blank or bracket in it, no sign of the query language. */
function isWord(text: string): boolean {
  const [token] = readTokens(text, (name) => fieldOf(name) !== undefined).tokens;
  return token?.kind === 'text' && token.text === text;
}

function bracketed(text: string, isPart: boolean): string {
  return isPart ? `(${text})` : text;
}
