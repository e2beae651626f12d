import type { SearchSuggestion } from '../answer.ts';
import { correctHan } from './correct-han.ts';
import { correctLatin } from './correct-latin.ts';
import { nearTerms } from './near-terms.ts';
import { isHan, scriptRun } from './script-runs.ts';
import { makeLikeness, type Likeness } from './sounds.ts';
import { termsOf, type Vocabulary } from './vocabulary.ts';

/** Longer queries and further missing words are not corrected: the work grows with both. */
const longestWord = 40;
const mostMissing = 6;

/**
 * Other queries worth trying when words of a query stand nowhere in the index.
 *
 * `words` are all words of the query in their order, `missing` those of them that found nothing, both normalised the
 * way the index is. The answer holds, in this order, at most one `did-you-mean` (all words, the missing ones put
 * right: homophones in Chinese, small slips in other scripts), and up to five `near-term`s (words of titles, headings
 * and keywords that resemble the missing ones). The same arguments always give the same answer. The query without its
 * missing words (`without-word`) is left to the caller, who knows the operators between the words; so is a corrected
 * query that keeps them, for which {@link makeCorrector} gives each word's correction.
 */
export function suggest(
  vocabulary: Vocabulary,
  words: readonly string[],
  missing: readonly string[],
): SearchSuggestion[] {
  const correct = makeCorrector(vocabulary);
  const unknown = [...new Set(missing)].slice(0, mostMissing);
  const corrected = new Map(unknown.map((word) => [word, correct(word)]));
  const query = words.map((word) => corrected.get(word) ?? word).join(' ');
  const didYouMean: SearchSuggestion[] = query === words.join(' ') ? [] : [{ kind: 'did-you-mean', query }];
  const { named } = termsOf(vocabulary);
  // What a missing word probably means says more about its neighbours than its typing error does.
  const near = unknown.map((word) => nearTerms((corrected.get(word) ?? word).slice(0, longestWord), named));
  const offered = [...new Set(takeInTurns(near))].filter((term) => term !== query && !words.includes(term));
  return [
    ...didYouMean,
    ...offered.slice(0, 5).map((term): SearchSuggestion => ({ kind: 'near-term', query: term })),
  ];
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
