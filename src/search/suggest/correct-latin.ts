import { foldAll } from '../text/fold.ts';
import { editDistance } from './edit-distance.ts';

/**
 * The word of the vocabulary that was most likely meant by a mistyped one: at most one slip in a short word, two in a
 * longer one. Marks over letters do not count: `dienn` is one slip away from `điện`.
 */
export function correctLatin(word: string, terms: readonly string[]): string | undefined {
  const typed = Array.from(foldAll(word));
  if (typed.length < 3) return undefined;
  const limit = typed.length < 5 ? 1 : 2;
  let best: { term: string; cost: number } | undefined;
  for (const term of terms) {
    if (term === word) return undefined;
    const letters = Array.from(foldAll(term));
    const distance = editDistance(typed, letters, limit);
    if (distance > limit) continue;
    // Few slips hit the first letter; the commonest one doubles a letter too many or too few (acount, bil).
    const isDoubling = single(letters.join('')) === single(typed.join(''));
    const cost = distance * 4 + (letters[0] === typed[0] ? 0 : 2) + (isDoubling ? 0 : 1);
    if (best === undefined || cost < best.cost) best = { term, cost };
  }
  return best?.term;
}

/** A word in which no letter follows itself. */
function single(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
