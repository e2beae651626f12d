import { foldAll } from '../text/fold.ts';

/** How many words are offered for one that is missing. */
const limit = 5;

/**
 * Words of the site that begin like a missing one or share characters with it, the closest first.
 * Chinese words are compared by their characters and pairs of them, others by how they begin.
 */
export function nearTerms(word: string, terms: readonly string[]): string[] {
  const score = /\p{Script=Han}/u.test(word) ? hanScore(word) : latinScore(foldAll(word));
  return terms
    .filter((term) => term !== word)
    .map((term, rank) => ({ term, rank, score: score(term) }))
    .filter((near) => near.score > 0)
    .sort((a, b) => b.score - a.score || a.term.length - b.term.length || a.rank - b.rank)
    .slice(0, limit)
    .map(({ term }) => term);
}

function hanScore(word: string): (term: string) => number {
  const characters = new Set(word.match(/\p{Script=Han}/gu));
  const pairs = pairsOf(word);
  return (term) => {
    const shared = [...new Set(term)].filter((character) => characters.has(character)).length;
    const sharedPairs = [...pairsOf(term)].filter((pair) => pairs.has(pair)).length;
    const beginsAlike = commonStart(word, term) > 0;
    return sharedPairs > 0 || shared > 1 || beginsAlike
      ? sharedPairs * 4 + shared + (beginsAlike ? 1 : 0)
      : 0;
  };
}

function pairsOf(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}

function latinScore(word: string): (term: string) => number {
  const least = Math.min(4, Math.max(2, word.length - 1));
  return (term) => {
    const start = commonStart(word, foldAll(term));
    return start >= least ? start : 0;
  };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
