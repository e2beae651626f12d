import { correctHan } from './correct-han.ts';
import { correctLatin } from './correct-latin.ts';
import { nearTerms } from './near-terms.ts';
import { isHan, scriptRun } from './script-runs.ts';
import { makeLikeness, type Likeness } from './sounds.ts';
import { termsOf, type Vocabulary } from './vocabulary.ts';

/** Longer queries and further missing words are not corrected: the work grows with both. */
const longestWord = 40;
const mostMissing = 6;
/** Near words that are offered for all of them together. */
const mostNear = 5;

/** What may have been meant by words that stand nowhere. */
export interface Suggestions {
  /** Words that were probably meant, by the missing one: homophones in Chinese, small slips in other scripts. */
  corrections: ReadonlyMap<string, string>;
  /** Up to five words of titles, headings, keywords and synonyms that resemble the missing ones, the closest first. */
  near: readonly string[];
}

/** Looks for what may have been meant by words that stand nowhere in the index; `missing` is normalised as the index is. */
export function suggest(vocabulary: Vocabulary, missing: readonly string[]): Suggestions {
  const correct = makeCorrector(vocabulary);
  const unknown = [...new Set(missing)].slice(0, mostMissing);
  const corrections = new Map(
    unknown.flatMap((word) => {
      const corrected = correct(word);
      return corrected === undefined ? [] : [[word, corrected] satisfies [string, string]];
    }),
  );
  const { named } = termsOf(vocabulary);
  // What a missing word probably means says more about its neighbours than its typing error does.
  const lists = unknown.map((word) =>
    nearTerms((corrections.get(word) ?? word).slice(0, longestWord), named),
  );
  return { corrections, near: [...new Set(takeInTurns(lists))].slice(0, mostNear) };
}

/**
 * Gives a function that puts a single word right, or answers undefined where it knows nothing better. A word may mix
 * scripts (`LINE繳廢`): each run of one script is corrected by itself. Reading the vocabulary takes milliseconds, so
 * keep the function while the vocabulary stays the same.
 */
export function makeCorrector(vocabulary: Vocabulary): (word: string) => string | undefined {
  const { all } = termsOf(vocabulary);
  const latin = all.filter((term) => !isHan(term));
  const han = all.filter(isHan);
  let compare: ((a: string, b: string) => Likeness) | undefined;
  return (word) => {
    if (word.length > longestWord) return undefined;
    const corrected = word.replace(scriptRun, (run) => {
      if (!isHan(run)) return correctLatin(run.toLowerCase(), latin) ?? run;
      compare ??= makeLikeness(vocabulary);
      return correctHan(run, han, compare) ?? run;
    });
    return corrected === word ? undefined : corrected;
  };
}

/** The first of each list, then the second of each, and so on: every missing word gets its share. */
function takeInTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}
