import { memoize } from '../../shared/memoize.ts';
import { suggestEnglish } from './dictionary.ts';

/** What one run of the check knows of words. */
export interface WordList {
  /** Whether the office has listed a word as its own. */
  isOwn: (word: string) => boolean;
  /** What was probably meant by a word that nobody knows. */
  suggest: (word: string) => string | undefined;
}

/**
 * How many unknown words of a run get a suggestion. Each asks the dictionary some hundred times, which takes about a
 * millisecond; where a site has more unknown words than these, texts are in a language that the dictionary does not
 * have, and nobody mistyped them.
 */
const mostSuggestions = 2_000;

/** Makes the list of one run from the office's own words. */
export function makeWordList(ownWords: readonly string[]): WordList {
  const own = new Set(ownWords.map((word) => word.toLowerCase()));
  let asked = 0;
  const suggest = memoize((word) => {
    asked += 1;
    return { word: asked > mostSuggestions ? undefined : suggestEnglish(word) };
  });
  return { isOwn: (word) => own.has(word.toLowerCase()), suggest: (word) => suggest(word).word };
}
