import { emptyWords } from './vague-texts.ts';

/** Whether two texts have a word in common that means something: a word of letters, or two Han characters in a row. */
export function shareWords(one: string, other: string): boolean {
  const known = wordsOf(other);
  return [...wordsOf(one)].some((word) => known.has(word));
}

function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = [...plain.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) ? pairsOf(Array.from(run)) : stemOf(run),
  );
  return new Set(words.filter((word) => !emptyWords.has(word)));
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => [characters[index] ?? '', character].join(''));
}

/** English words meet without their ends: “bill” and “bills”, “pay” and “paying”. Short ones say too little. */
function stemOf(word: string): string[] {
  if (emptyWords.has(word) || (word.length < 3 && !/\d/.test(word))) return [];
  return [word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u, '')];
}
