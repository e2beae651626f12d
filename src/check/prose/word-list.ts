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
 * Each suggestion asks the dictionary some hundred times. In a text with more unknown words than these nobody mistyped
 * them: it is in a language that the dictionary does not have.
 */
const mostSuggestions = 200;

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
