const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * A word that one slip of the hand makes the written one: two letters the wrong way round, one missing, too many or
 * another. Two slips are not looked for: the dictionary's own guesses take a fifth of a second for each word.
 */
export function likelyWord(written: string, isWord: (word: string) => boolean): string | undefined {
  for (const candidate of slips(written)) if (isWord(candidate)) return candidate;
  return undefined;
}

function* slips(word: string): Generator<string> {
  for (let at = 0; at < word.length - 1; at += 1) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
  for (let at = 0; at <= word.length; at += 1) {
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 0; at < word.length; at += 1) {
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}
