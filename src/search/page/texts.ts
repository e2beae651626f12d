import { interpolate, type Values } from '../../shared/interpolate.ts';
import { formatCount, gatherForms } from '../../shared/plurals.ts';
import type { FilterKey } from '../filters.ts';

/**
 * Every text the results page shows; the page hands them over in its own language. `{…}` are filled in. Besides them it
 * hands over what its filters are called, as `filter.<key>`, and how many results there are, as `count.<category>` in
 * the forms of the language.
 */
export const textKeys = [
  'prompt',
  'loading',
  'results',
  'resultsOfFilters',
  'count.page',
  'none',
  'failed',
  'retry',
  'separator',
  'understood',
  'hint.synonyms',
  'hint.synonyms.undo',
  'hint.synonyms.off',
  'hint.synonyms.redo',
  'hint.read-as-words',
  'hint.missing-word',
  'suggestion.did-you-mean',
  'suggestion.without-filters',
  'suggestion.without-word',
  'suggestion.near-term',
  'order.sort',
  'order.relevance',
  'order.date',
  'order.topic',
  'order.size',
  'filters',
  'filters.more',
  'filters.active',
  'filters.remove',
  'filters.clear',
  'file',
  'file.label',
  'breadcrumb',
  'pages',
  'pages.page',
  'previous',
  'next',
] as const;

export type TextKey = (typeof textKeys)[number] | `filter.${FilterKey}`;

/** Looks up the texts of the results page. */
export interface Texts {
  (key: TextKey, values?: Values): string;
  locale: string;
  /** How many results there are, by the plural rules of the language. */
  count(total: number): string;
  /** Words one after the other. */
  list(words: readonly string[]): string;
}

/** Makes the look-up from the data in the page. A text that is not there is shown as nothing, never as an error. */
export function makeTexts(data: unknown, locale: string): Texts {
  const found = new Map<string, string>();
  if (typeof data === 'object' && data !== null) {
    for (const [key, text] of Object.entries(data)) if (typeof text === 'string') found.set(key, text);
  }
  const lookUp = (key: TextKey, values: Values = {}): string => interpolate(found.get(key) ?? '', values);
  const counts = gatherForms((category) => found.get(`count.${category}`));
  const count = (total: number): string => formatCount(counts, locale, total);
  return Object.assign(lookUp, {
    locale,
    count,
    list: (words: readonly string[]) => words.join(lookUp('separator')),
  });
}
